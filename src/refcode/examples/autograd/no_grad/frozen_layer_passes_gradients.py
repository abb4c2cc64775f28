import torch
from torch import nn

first, last = nn.Linear(2, 2), nn.Linear(2, 1)
x = torch.ones(1, 2)

last.requires_grad_(False)
last(first(x)).sum().backward()
print(first.weight.grad is None, last.weight.grad is None)
#> False True

first.weight.grad = None
last.requires_grad_(True)
with torch.no_grad():
    y = last(first(x))
print(y.requires_grad)
#> False
