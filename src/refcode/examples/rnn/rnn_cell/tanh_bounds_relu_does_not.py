import torch
from torch import nn

for nonlinearity in ("tanh", "relu"):
    cell = nn.RNNCell(1, 1, nonlinearity=nonlinearity)
    for parameter in cell.parameters():
        nn.init.ones_(parameter)
    h = torch.zeros(1)
    with torch.no_grad():
        for _ in range(5):
            h = cell(torch.ones(1), h)
    print(cell, h.round(decimals=2))
    #> RNNCell(1, 1) tensor([1.])
    #> RNNCell(1, 1, nonlinearity=relu) tensor([15.])
