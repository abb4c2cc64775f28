import torch
from torch import nn

cell = nn.RNNCell(4, 2)
sequence = torch.randn(5, 3, 4)  # (L, N, input_size)
h = torch.zeros(3, 2)
outputs = []
for x in sequence:  # (1)!
    h = cell(x, h)  # (2)!
    outputs.append(h)
print(torch.stack(outputs).shape)
#> torch.Size([5, 3, 2])
print(sum(p.numel() for p in cell.parameters()))
#> 16
