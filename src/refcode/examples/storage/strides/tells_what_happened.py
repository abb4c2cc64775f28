import torch

x = torch.zeros(2, 3, 4, 4)  # (N, C, H, W)
print(x.stride())
#> (48, 16, 4, 1)
print(x.permute(0, 2, 3, 1).stride())
#> (48, 4, 1, 16)
print(x.to(memory_format=torch.channels_last).stride())
#> (48, 1, 12, 3)
print(x[..., ::2].stride())
#> (48, 16, 4, 2)
print(x[:, :1].expand(2, 3, 4, 4).stride())
#> (48, 0, 4, 1)

s = x[:, 1:]
print(s.shape, s.stride(), s.storage_offset())
#> torch.Size([2, 2, 4, 4]) (48, 16, 4, 1) 16
u = x.unfold(3, 2, 1)
print(u.shape, u.stride())
#> torch.Size([2, 3, 4, 3, 2]) (48, 16, 4, 1, 1)
