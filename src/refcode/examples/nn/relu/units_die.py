import torch
from torch import nn
from torch.nn import functional as F

x = torch.rand(100, 4)
layer = nn.Linear(4, 1)
with torch.no_grad():
    layer.bias.fill_(-10)
for activation in (F.relu, F.leaky_relu):
    layer.zero_grad()
    activation(layer(x)).sum().backward()
    moved = torch.count_nonzero(layer.weight.grad)
    print(activation.__name__, moved)
    #> relu tensor(0)
    #> leaky_relu tensor(4)
