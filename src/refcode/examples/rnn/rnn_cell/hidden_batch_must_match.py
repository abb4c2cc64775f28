import torch
from torch import nn

cell = nn.RNNCell(4, 2)
x = torch.randn(3, 4)
try:
    cell(x, torch.zeros(1, 2))
except RuntimeError as error:
    print(error)
    #> Input batch size 3 doesn't match hidden0 batch size 1
try:
    cell(x, torch.zeros(3, 4))
except RuntimeError as error:
    print(error)
    #> hidden0 has inconsistent hidden_size: got 4, expected 2
print(cell(x, torch.zeros(len(x), cell.hidden_size)).shape)
#> torch.Size([3, 2])
