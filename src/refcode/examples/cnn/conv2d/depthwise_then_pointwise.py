import torch
from torch import nn


def count(module):
    return sum(p.numel() for p in module.parameters())


full = nn.Conv2d(32, 64, 3, padding=1)
separable = nn.Sequential(
    nn.Conv2d(32, 32, 3, padding=1, groups=32),  # depthwise
    nn.Conv2d(32, 64, 1),  # pointwise
)
x = torch.zeros(1, 32, 8, 8)
print(full(x).shape, separable(x).shape)
#> torch.Size([1, 64, 8, 8]) torch.Size([1, 64, 8, 8])
print(separable[0].weight.shape)
#> torch.Size([32, 1, 3, 3])
print(count(full), count(separable))
#> 18496 2432
