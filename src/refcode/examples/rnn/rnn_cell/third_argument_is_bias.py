from torch import nn

cell = nn.RNNCell(4, 2, "relu")
print(cell, cell.nonlinearity)
#> RNNCell(4, 2, bias=relu) tanh
cell = nn.RNNCell(4, 2, nonlinearity="relu")
print(cell, cell.nonlinearity)
#> RNNCell(4, 2, nonlinearity=relu) relu
