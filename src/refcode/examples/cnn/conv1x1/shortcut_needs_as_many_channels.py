import torch
from torch import nn

x = torch.zeros(1, 16, 8, 8)
branch = nn.Conv2d(16, 32, 3, stride=2, padding=1)
try:
    branch(x) + x
except RuntimeError as error:
    print(error)
    #> The size of tensor a (4) must match the size of tensor b (8) at non-singleton dimension 3

shortcut = nn.Conv2d(16, 32, kernel_size=1, stride=2)
print((branch(x) + shortcut(x)).shape)
#> torch.Size([1, 32, 4, 4])
