import torch

x = torch.arange(6)
y = x.view(2, 3)
print(y)
#> tensor([[0, 1, 2],
#>         [3, 4, 5]])

y[0, 0] = 99
print(x)
#> tensor([99,  1,  2,  3,  4,  5])
