import torch
from torch import nn

torch.manual_seed(0)
cell = nn.RNNCell(4, 2)
chunks = torch.randn(2, 3, 4)
try:
    h = torch.zeros(3, 2)
    for x in chunks:
        h = cell(x, h)
        h.sum().backward()
except RuntimeError as error:
    print(str(error).partition(" (")[0])
    #> Trying to backward through the graph a second time

h = torch.zeros(3, 2)
for x in chunks:
    h = cell(x, h.detach())  # (1)!
    h.sum().backward()
print(h.shape)
#> torch.Size([3, 2])
