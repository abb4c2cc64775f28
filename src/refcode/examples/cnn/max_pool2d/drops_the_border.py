import torch
from torch import nn

x = torch.zeros(1, 1, 5, 5)
x[..., 4] = 99  # the last column
print(nn.MaxPool2d(2)(x)[0, 0])
#> tensor([[0., 0.],
#>         [0., 0.]])
print(nn.MaxPool2d(2, ceil_mode=True)(x)[0, 0])
#> tensor([[ 0.,  0., 99.],
#>         [ 0.,  0., 99.],
#>         [ 0.,  0., 99.]])
for size in (4, 5, 6, 7):
    image = torch.zeros(1, 1, size, size)
    down = nn.MaxPool2d(2)(image).shape[-1]
    print(size, down, nn.MaxPool2d(2, ceil_mode=True)(image).shape[-1])
    #> 4 2 2
    #> 5 2 3
    #> 6 3 3
    #> 7 3 4
