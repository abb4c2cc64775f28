import torch
from torch import nn

x = torch.randn(3, 4)
h, c = nn.LSTMCell(4, 2)(x)
print(h.shape, c.shape)
#> torch.Size([3, 2]) torch.Size([3, 2])
h = nn.GRUCell(4, 2)(x, h)
print(h.shape)
#> torch.Size([3, 2])
