from torch import nn

try:
    nn.Conv2d()
except TypeError as error:
    print(error)
    #> Conv2d.__init__() missing 3 required positional arguments: 'in_channels', 'out_channels', and 'kernel_size'
try:
    nn.Conv2d(2, 10, 3, strid=1)
except TypeError as error:
    print(error)
    #> Conv2d.__init__() got an unexpected keyword argument 'strid'
try:
    nn.Conv2d(3, 4, 3, groups=2)
except ValueError as error:
    print(error)
    #> in_channels must be divisible by groups

print(nn.Conv2d(2, 10, 3, stride=1))
#> Conv2d(2, 10, kernel_size=(3, 3), stride=(1, 1))
