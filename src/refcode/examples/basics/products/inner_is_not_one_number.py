import torch

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[5, 6], [7, 8]])
print(torch.inner(a, b))
#> tensor([[17, 23],
#>         [39, 53]])
print(torch.tensordot(a, b))  # (1)!
#> tensor(70)
print(torch.tensordot(a, b, dims=1))
#> tensor([[19, 22],
#>         [43, 50]])
try:
    torch.inner(torch.ones(2, 3), torch.ones(3, 2))
except RuntimeError as error:
    print(error)
    #> inner() the last dimension must match on both input tensors but got shapes [2, 3] and [3, 2]
