import torch
from torch import nn

try:
    nn.GRU(4, 2, nonlinearity="relu")
except TypeError as error:
    print(error)
    #> RNNBase.__init__() got an unexpected keyword argument 'nonlinearity'
try:
    nn.LSTM(4, 2, 1, "relu")
except TypeError as error:
    print(error)
    #> bias should be of type bool, got: str
lstm, x = nn.LSTM(4, 2), torch.randn(7, 5, 4)
zeros = torch.zeros(1, 5, 2)
print(torch.equal(lstm(x)[0], lstm(x, (zeros, zeros))[0]))
#> True
