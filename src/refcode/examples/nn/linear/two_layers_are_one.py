import torch
from torch import nn

first, second = nn.Linear(4, 8), nn.Linear(8, 3)
x = torch.randn(5, 4)
weight = second.weight @ first.weight
bias = second.weight @ first.bias + second.bias
print(torch.allclose(second(first(x)), x @ weight.T + bias, atol=1e-5))
#> True
