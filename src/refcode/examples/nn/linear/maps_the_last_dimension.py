import torch
from torch import nn

layer = nn.Linear(2, 3)
x = torch.ones(5, 2)
print(layer(x).shape)
#> torch.Size([5, 3])
print(layer.weight.shape, layer.bias.shape)
#> torch.Size([3, 2]) torch.Size([3])
