import torch
from torch import nn

x = torch.zeros(1, 2, 5, 9)
for kernel in (1, 3, 5, (3, 7)):
    conv = nn.Conv2d(2, 10, kernel, padding="same", dilation=2)
    print(kernel, conv(x).shape)
    #> 1 torch.Size([1, 10, 5, 9])
    #> 3 torch.Size([1, 10, 5, 9])
    #> 5 torch.Size([1, 10, 5, 9])
    #> (3, 7) torch.Size([1, 10, 5, 9])

print(nn.Conv2d(2, 10, 3, padding="valid")(x).shape)
#> torch.Size([1, 10, 3, 7])
try:
    nn.Conv2d(2, 10, 3, padding="same", stride=2)
except ValueError as error:
    print(error)
    #> padding='same' is not supported for strided convolutions
