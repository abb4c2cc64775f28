import torch

x = torch.arange(6).reshape(2, 3)
y = x.T
y *= 10
print(x)
#> tensor([[ 0, 10, 20],
#>         [30, 40, 50]])

z = x.T.clone()
z += 1
print(x)
#> tensor([[ 0, 10, 20],
#>         [30, 40, 50]])
