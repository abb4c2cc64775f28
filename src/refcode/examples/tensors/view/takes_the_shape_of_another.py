import torch

x = torch.arange(6)
like = torch.zeros(3, 2)
print(x.view_as(like))
#> tensor([[0, 1],
#>         [2, 3],
#>         [4, 5]])
print(x.reshape_as(like).shape)
#> torch.Size([3, 2])
