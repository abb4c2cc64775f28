import torch

a = torch.arange(9).view(3, 3)
print(a.shape, a.stride())
#> torch.Size([3, 3]) (3, 1)
print(a.T.shape, a.T.stride())
#> torch.Size([3, 3]) (1, 3)

b = torch.arange(36).view(6, 6)[::2, ::2]
print(b.shape, b.stride())
#> torch.Size([3, 3]) (12, 2)
c = torch.ones(1).expand(3, 3)
print(c.shape, c.stride())
#> torch.Size([3, 3]) (0, 0)

print(a[:, ::2].shape, a[:, ::2].stride())
#> torch.Size([3, 2]) (3, 2)
