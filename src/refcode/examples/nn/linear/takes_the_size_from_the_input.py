import torch
from torch import nn

layer = nn.LazyLinear(10)
print(layer)
#> LazyLinear(in_features=0, out_features=10, bias=True)
layer(torch.zeros(8, 320))
print(layer)
#> Linear(in_features=320, out_features=10, bias=True)
