import torch

x = torch.arange(12)
print(x.view(3, -1).shape)
#> torch.Size([3, 4])
print(x.view(-1, 2, 3).shape)
#> torch.Size([2, 2, 3])
print(x.reshape(-1).shape)
#> torch.Size([12])
