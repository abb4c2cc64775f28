import torch
from torch import nn

x = torch.randn(1, 2, 2, 2)
try:
    nn.Conv2d(2, 10, 3)(x)
except RuntimeError as error:
    print(error)
    #> Calculated padded input size per channel: (2 x 2). Kernel size: (3 x 3). Kernel size can't be greater than actual input size

print(nn.Conv2d(2, 10, 3, padding=1)(x).shape)
#> torch.Size([1, 10, 2, 2])
