import torch
from torch import nn

x = torch.arange(16.0).reshape(1, 1, 4, 4)
pool = nn.MaxPool2d(2)
print(x[0, 0])
#> tensor([[ 0.,  1.,  2.,  3.],
#>         [ 4.,  5.,  6.,  7.],
#>         [ 8.,  9., 10., 11.],
#>         [12., 13., 14., 15.]])
print(pool(x)[0, 0])
#> tensor([[ 5.,  7.],
#>         [13., 15.]])
print(pool)
#> MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
