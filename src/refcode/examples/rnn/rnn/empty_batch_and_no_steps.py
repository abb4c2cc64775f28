import torch
from torch import nn

rnn = nn.RNN(4, 2)
output, h_n = rnn(torch.zeros(7, 0, 4))
print(output.shape, h_n.shape)
#> torch.Size([7, 0, 2]) torch.Size([1, 0, 2])
try:
    rnn(torch.zeros(0, 5, 4))
except RuntimeError as error:
    print(error)
    #> Expected sequence length to be larger than 0 in RNN
