import torch
from torch import nn

x = torch.zeros(2, 3, 7, 9)
print(nn.Conv2d(3, 8, 1)(x).shape)
#> torch.Size([2, 8, 7, 9])
print(nn.Conv2d(3, 8, 1, stride=2)(x).shape)  # (1)!
#> torch.Size([2, 8, 4, 5])
print(nn.Conv2d(3, 8, 1, padding=1)(x).shape)  # (2)!
#> torch.Size([2, 8, 9, 11])
