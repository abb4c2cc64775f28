import torch
from torch import nn

cell = nn.RNNCell(4, 2)
x, h = torch.randn(3, 4), torch.randn(3, 2)
from_x = x @ cell.weight_ih.T + cell.bias_ih
from_h = h @ cell.weight_hh.T + cell.bias_hh
print(torch.allclose(cell(x, h), torch.tanh(from_x + from_h)))
#> True
for name, parameter in cell.named_parameters():
    print(name, tuple(parameter.shape))
    #> weight_ih (2, 4)
    #> weight_hh (2, 2)
    #> bias_ih (2,)
    #> bias_hh (2,)
