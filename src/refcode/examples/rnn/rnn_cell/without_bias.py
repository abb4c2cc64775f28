import torch
from torch import nn

cell = nn.RNNCell(4, 2, bias=False)
print(cell, cell.bias_ih)
#> RNNCell(4, 2, bias=False) None
print([name for name, _ in cell.named_parameters()])
#> ['weight_ih', 'weight_hh']
print(cell(torch.zeros(4)).detach())
#> tensor([0., 0.])
