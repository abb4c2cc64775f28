import torch

try:
    torch.dot(torch.ones(2, 2), torch.ones(2, 2))
except RuntimeError as error:
    print(error)
    #> 1D tensors expected, but got 2D and 2D tensors
try:
    torch.dot(torch.ones(2), torch.ones(3))
except RuntimeError as error:
    print(error)
    #> inconsistent tensor size, expected tensor [2] and src [3] to have the same number of elements, but got 2 and 3 elements respectively
try:
    torch.dot(torch.ones(3), torch.ones(1))  # (1)!
except RuntimeError as error:
    print(error)
    #> inconsistent tensor size, expected tensor [3] and src [1] to have the same number of elements, but got 3 and 1 elements respectively

m = torch.ones(2, 2)
print(m.numpy().dot(m.numpy()))  # (2)!
#> [[2. 2.]
#>  [2. 2.]]
print(m @ m)
#> tensor([[2., 2.],
#>         [2., 2.]])
