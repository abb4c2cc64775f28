import torch

x = torch.zeros(8, 3, 4, 5)  # (N, C, H, W)
print(x.flatten().shape)
#> torch.Size([480])
print(x.flatten(start_dim=1).shape)
#> torch.Size([8, 60])
print(x.flatten(1, 2).shape)
#> torch.Size([8, 12, 5])

rows = x.flatten(start_dim=1)
print(rows.unflatten(1, (3, 4, 5)).shape)
#> torch.Size([8, 3, 4, 5])
print(rows.unflatten(dim=1, sizes=(3, -1)).shape)
#> torch.Size([8, 3, 20])
