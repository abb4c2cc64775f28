import torch
from torch import nn

rnn = nn.RNN(4, 2, num_layers=3, bidirectional=True)
output, h_n = rnn(torch.randn(7, 5, 4))
h_n = h_n.view(3, 2, 5, 2)  # (layer, direction, N, hidden_size)
output = output.view(7, 5, 2, 2)  # (L, N, direction, hidden_size)
print(torch.equal(h_n[-1, 0], output[-1, :, 0]))
#> True
print(torch.equal(h_n[-1, 1], output[0, :, 1]))
#> True
