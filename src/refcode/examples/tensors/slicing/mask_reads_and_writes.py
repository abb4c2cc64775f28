import torch

x = torch.tensor([[1, -2, 3], [-4, 5, -6]])
mask = x < 0
print(mask)
#> tensor([[False,  True, False],
#>         [ True, False,  True]])
print(x[mask])  # (1)!
#> tensor([-2, -4, -6])

x[mask] = 0
print(x)
#> tensor([[1, 0, 3],
#>         [0, 5, 0]])
x[x > 2] = torch.tensor([30, 50])
print(x)
#> tensor([[ 1,  0, 30],
#>         [ 0, 50,  0]])
