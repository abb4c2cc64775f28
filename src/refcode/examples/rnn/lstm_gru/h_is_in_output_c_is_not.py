import torch
from torch import nn

lstm = nn.LSTM(4, 2, num_layers=3)
output, (h_n, c_n) = lstm(torch.randn(7, 5, 4))
print(output.shape, h_n.shape, c_n.shape)
#> torch.Size([7, 5, 2]) torch.Size([3, 5, 2]) torch.Size([3, 5, 2])
print(torch.equal(output[-1], h_n[-1]))
#> True
print(torch.equal(output[-1], c_n[-1]))
#> False
