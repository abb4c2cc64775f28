import torch
from torch import nn

conv = nn.Conv2d(2, 10, 3)
x = torch.zeros(1, 2, 5, 5, dtype=torch.double)
try:
    conv(x)
except RuntimeError as error:
    print(error)
    #> Input type (double) and bias type (float) should be the same
try:
    conv(torch.zeros(1, 2, 5, 5, dtype=torch.uint8))
except RuntimeError as error:
    print(error)
    #> Input type (unsigned char) and bias type (float) should be the same

print(conv(x.float()).dtype)
#> torch.float32
