import torch
from torch import nn

torch.manual_seed(0)
cell = nn.RNNCell(4, 2)
x, h = torch.randn(3, 4), torch.randn(3, 2)
before = cell(x, h)
with torch.no_grad():
    cell.bias_ih += cell.bias_hh
    cell.bias_hh.zero_()
print(torch.allclose(cell(x, h), before))
#> True
cell(x, h).sum().backward()
print(torch.equal(cell.bias_ih.grad, cell.bias_hh.grad))
#> True
