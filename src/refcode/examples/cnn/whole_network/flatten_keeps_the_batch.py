import torch
from torch import nn

x = torch.zeros(8, 20, 4, 4)
print(nn.Flatten()(x).shape)
#> torch.Size([8, 320])
print(torch.flatten(x).shape)  # (1)!
#> torch.Size([2560])
print(torch.flatten(x, 1).shape, x.flatten(1).shape)
#> torch.Size([8, 320]) torch.Size([8, 320])
try:
    nn.Linear(320, 10)(torch.flatten(x))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (1x2560 and 320x10)

one = torch.zeros(1, 20, 4, 4)
print(nn.Linear(320, 10)(torch.flatten(one)).shape)  # (2)!
#> torch.Size([10])
