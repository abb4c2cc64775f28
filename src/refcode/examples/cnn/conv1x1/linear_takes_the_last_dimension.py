import torch
from torch import nn

linear = nn.Linear(3, 8)
try:
    linear(torch.zeros(2, 3, 7, 9))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (42x9 and 3x8)

print(linear(torch.zeros(2, 3, 3, 3)).shape)  # (1)!
#> torch.Size([2, 3, 3, 8])
print(nn.Conv2d(3, 8, 1)(torch.zeros(2, 3, 3, 3)).shape)
#> torch.Size([2, 8, 3, 3])
