import torch
from torch import nn

rnn = nn.RNN(1, 1, nonlinearity="relu", bias=False)
for weight in rnn.parameters():
    nn.init.ones_(weight)
output, h_n = rnn(torch.tensor([[3.0], [1.0], [4.0]]))
print(rnn, output.T.tolist(), h_n.tolist())
#> RNN(1, 1, bias=False) [[3.0, 4.0, 8.0]] [[8.0]]
try:
    nn.RNN(1, 1, nonlinearity="sigmoid")
except ValueError as error:
    print(error)
    #> Unknown nonlinearity 'sigmoid'. Select from 'tanh' or 'relu'.
