import torch
from torch import nn

cell = nn.RNNCell(4, 2, nonlinearity="sigmoid")
try:
    cell(torch.randn(4))
except RuntimeError as error:
    print(error)
    #> Unknown nonlinearity: sigmoid
