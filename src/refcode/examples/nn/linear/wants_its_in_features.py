import torch
from torch import nn

layer = nn.Linear(2, 3)
try:
    layer(torch.ones(5, 3))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (5x3 and 2x3)
print(nn.Linear(3, 3)(torch.ones(5, 3)).shape)
#> torch.Size([5, 3])
