import torch

x = torch.ones(8, 3, 4, 5)  # (N, C, H, W)
print(x.sum(dim=(0, 2, 3)))
#> tensor([160., 160., 160.])
print(x.mean(dim=(2, 3)).shape)
#> torch.Size([8, 3])
print(x.sum(dim=(0, 1, 2, 3)))
#> tensor(480.)
