import torch
from torch import nn

cell = nn.RNNCell(input_size=4, hidden_size=2)
x = torch.randn(3, 4)  # (N, input_size)
h = torch.zeros(3, 2)  # (N, hidden_size)
h = cell(x, h)
print(h.shape)
#> torch.Size([3, 2])
