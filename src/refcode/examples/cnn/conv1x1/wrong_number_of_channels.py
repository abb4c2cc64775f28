import torch
from torch import nn

x = torch.zeros(1, 4, 7, 7)
try:
    nn.Conv2d(3, 8, 1)(x)
except RuntimeError as error:
    print(error)
    #> Given groups=1, weight of size [8, 3, 1, 1], expected input[1, 4, 7, 7] to have 3 channels, but got 4 channels instead

print(nn.Conv2d(x.shape[1], 8, 1)(x).shape)
#> torch.Size([1, 8, 7, 7])
print(nn.LazyConv2d(8, 1)(x).shape)
#> torch.Size([1, 8, 7, 7])
