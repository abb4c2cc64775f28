import torch

x = torch.zeros(2, 3, dtype=torch.int64)
x[:] = torch.tensor([1, 2, 3])
print(x)
#> tensor([[1, 2, 3],
#>         [1, 2, 3]])
x[:, 1:] = torch.tensor([[8], [9]])
print(x)
#> tensor([[1, 8, 8],
#>         [1, 9, 9]])
x[0] = 0
print(x)
#> tensor([[0, 0, 0],
#>         [1, 9, 9]])
try:
    x[:] = torch.tensor([1, 2])
except RuntimeError as error:
    print(error)
    #> The expanded size of the tensor (3) must match the existing size (2) at non-singleton dimension 1.  Target sizes: [2, 3].  Tensor sizes: [2]
