import torch
from torch import nn

rnn = nn.RNN(4, 2, num_layers=3, bidirectional=True)
output, h_n = rnn(torch.randn(7, 5, 4))
last = output[-1]  # (N, 2 * hidden_size)
print(torch.equal(last[:, :2], h_n[-2]))
#> True
print(torch.equal(last[:, 2:], h_n[-1]))  # (1)!
#> False
summary = torch.cat([h_n[-2], h_n[-1]], dim=1)
print(torch.equal(output[0, :, 2:], h_n[-1]), summary.shape)
#> True torch.Size([5, 4])
