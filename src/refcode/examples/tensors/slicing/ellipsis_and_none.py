import torch

x = torch.zeros(8, 3, 4, 5)  # (N, C, H, W)
print(x[..., 0].shape)
#> torch.Size([8, 3, 4])
print(x[0, ..., -1].shape)
#> torch.Size([3, 4])
print(x[None].shape, x[:, None].shape)
#> torch.Size([1, 8, 3, 4, 5]) torch.Size([8, 1, 3, 4, 5])

v = torch.arange(3)
print(v[:, None] - v)
#> tensor([[ 0, -1, -2],
#>         [ 1,  0, -1],
#>         [ 2,  1,  0]])
