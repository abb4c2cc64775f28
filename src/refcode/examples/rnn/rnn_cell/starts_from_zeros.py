import torch
from torch import nn

cell = nn.RNNCell(4, 2)
x = torch.randn(3, 4)
print(torch.equal(cell(x), cell(x, torch.zeros(3, 2))))
#> True
print(torch.equal(cell(x), cell(x)))
#> True
