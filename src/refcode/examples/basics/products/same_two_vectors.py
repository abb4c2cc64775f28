import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 5, 6])
print(10 * a)
#> tensor([10, 20, 30])
print(torch.mul(a, b))
#> tensor([ 4, 10, 18])
print(torch.dot(a, b))
#> tensor(32)
print(torch.outer(a, b))
#> tensor([[ 4,  5,  6],
#>         [ 8, 10, 12],
#>         [12, 15, 18]])
print(torch.linalg.cross(a, b))
#> tensor([-3,  6, -3])
