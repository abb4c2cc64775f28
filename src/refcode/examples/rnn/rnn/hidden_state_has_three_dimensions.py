import torch
from torch import nn

rnn = nn.RNN(4, 2)
x, h = torch.randn(3, 1, 4), torch.zeros(1, 2)
try:
    rnn(x, h)
except RuntimeError as error:
    print(error)
    #> For batched 3-D input, hx should also be 3-D but got 2-D tensor
output, h_n = rnn(x, h.unsqueeze(0))  # (num_layers, N, hidden_size)
print(output.shape, h_n.shape)
#> torch.Size([3, 1, 2]) torch.Size([1, 1, 2])
