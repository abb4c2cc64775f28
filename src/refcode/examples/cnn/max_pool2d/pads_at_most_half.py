import torch
from torch import nn

x = torch.zeros(1, 1, 4, 4)
try:
    nn.MaxPool2d(2, padding=2)(x)
except RuntimeError as error:
    print(error)
    #> pad should be at most half of effective kernel size, but got pad=2, kernel_size=2 and dilation=1

print(nn.MaxPool2d(3, stride=1, padding=1)(x).shape)
#> torch.Size([1, 1, 4, 4])
