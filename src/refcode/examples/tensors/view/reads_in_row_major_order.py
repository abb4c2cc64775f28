import torch

a = torch.arange(6).view(2, 3)
print(a.view(3, 2))
#> tensor([[0, 1],
#>         [2, 3],
#>         [4, 5]])
print(a.T)
#> tensor([[0, 3],
#>         [1, 4],
#>         [2, 5]])
