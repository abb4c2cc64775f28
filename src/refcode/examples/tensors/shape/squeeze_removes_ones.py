import torch

x = torch.zeros(1, 3, 1, 4)
print(x.squeeze().shape)
#> torch.Size([3, 4])
print(x.squeeze(0).shape)
#> torch.Size([3, 1, 4])
print(x.squeeze((0, 2)).shape)
#> torch.Size([3, 4])
print(x.squeeze(1).shape)  # (1)!
#> torch.Size([1, 3, 1, 4])
print(torch.zeros(1, 1).squeeze().shape)  # (2)!
#> torch.Size([])
