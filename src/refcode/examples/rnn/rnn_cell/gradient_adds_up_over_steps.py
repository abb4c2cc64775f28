import torch
from torch import nn

cell = nn.RNNCell(1, 1, bias=False, nonlinearity="relu")
nn.init.ones_(cell.weight_ih)
nn.init.ones_(cell.weight_hh)
sequence = torch.tensor([[3.0], [1.0], [4.0]], requires_grad=True)
h = torch.zeros(1)
for x in sequence:
    h = cell(x, h)
h.backward()
print(sequence.grad.T)
#> tensor([[1., 1., 1.]])
print(cell.weight_ih.grad)  # (1)!
#> tensor([[8.]])
print(cell.weight_hh.grad)  # (2)!
#> tensor([[7.]])
