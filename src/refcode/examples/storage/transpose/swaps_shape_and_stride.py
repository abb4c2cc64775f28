import torch

x = torch.tensor([[0, 1, 2], [3, 4, 5]])
y = x.T
print(y)
#> tensor([[0, 3],
#>         [1, 4],
#>         [2, 5]])
print(x.shape, x.stride())
#> torch.Size([2, 3]) (3, 1)
print(y.shape, y.stride())
#> torch.Size([3, 2]) (1, 3)
