import torch
from torch import nn

rnn = nn.RNN(input_size=4, hidden_size=2)
x = torch.randn(5, 3, 4)  # (L, N, input_size)
output, h_n = rnn(x)
print(output.shape)  # (L, N, hidden_size)
#> torch.Size([5, 3, 2])
print(h_n.shape)  # (num_layers, N, hidden_size)
#> torch.Size([1, 3, 2])
