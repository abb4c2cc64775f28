import torch
from torch import nn

layer = nn.Linear(100, 100)
print(round(layer.weight.std().item(), 2))
#> 0.06
nn.init.kaiming_uniform_(layer.weight, nonlinearity="relu")
nn.init.zeros_(layer.bias)
print(round(layer.weight.std().item(), 2))
#> 0.14
print(layer.weight.requires_grad, torch.count_nonzero(layer.bias))
#> True tensor(0)
