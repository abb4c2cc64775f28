import torch
from torch import nn

try:
    torch.nn.MaxPool2d()
except TypeError as error:
    print(error)
    #> _MaxPoolNd.__init__() missing 1 required positional argument: 'kernel_size'

print(nn.MaxPool2d(2))
#> MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
