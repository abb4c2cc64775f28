import torch
from torch import nn

torch.manual_seed(0)
cell = nn.RNNCell(input_size=1000, hidden_size=4)
for name, parameter in cell.named_parameters():
    print(name, bool((parameter.abs() <= 1 / 4**0.5).all()))
    #> weight_ih True
    #> weight_hh True
    #> bias_ih True
    #> bias_hh True
print(cell.weight_ih.abs().max().item() > 0.49)
#> True
