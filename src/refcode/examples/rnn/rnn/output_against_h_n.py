import torch
from torch import nn

rnn = nn.RNN(4, 2, num_layers=3)
output, h_n = rnn(torch.randn(7, 5, 4))
print(output.shape)  # every step of the last layer
#> torch.Size([7, 5, 2])
print(h_n.shape)  # the last step of every layer
#> torch.Size([3, 5, 2])
print(torch.equal(output[-1], h_n[-1]))
#> True
