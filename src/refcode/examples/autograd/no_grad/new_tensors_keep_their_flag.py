import torch
from torch import nn

with torch.no_grad():
    w = torch.ones(1, requires_grad=True)
    y = w * 2
    layer = nn.Linear(2, 1)
print(w.requires_grad, y.requires_grad, layer.weight.requires_grad)
#> True False True

layer(torch.ones(1, 2)).sum().backward()
print(layer.weight.grad)
#> tensor([[1., 1.]])
