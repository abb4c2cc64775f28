import torch
from torch import nn

rnn = nn.RNN(4, 2, batch_first=True)
x = torch.randn(5, 3, 4)  # (N, L, input_size)
try:
    rnn(x, torch.zeros(5, 1, 2))
except RuntimeError as error:
    print(error)
    #> Expected hidden size (1, 5, 2), got [5, 1, 2]
output, h_n = rnn(x, torch.zeros(1, 5, 2))
print(output.shape, h_n.shape)
#> torch.Size([5, 3, 2]) torch.Size([1, 5, 2])
