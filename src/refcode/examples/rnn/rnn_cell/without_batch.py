import torch
from torch import nn

cell = nn.RNNCell(4, 2)
print(cell(torch.randn(4)).shape)
#> torch.Size([2])
print(cell(torch.randn(4), torch.zeros(2)).shape)
#> torch.Size([2])
print(cell(torch.randn(0, 4)).shape)
#> torch.Size([0, 2])
