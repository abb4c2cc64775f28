import math

import torch
from torch import nn

torch.manual_seed(1)
layer = nn.Linear(2, 3)

torch.manual_seed(1)
weight = torch.empty(3, 2)
nn.init.kaiming_uniform_(weight, a=math.sqrt(5))
bias = torch.empty(3).uniform_(-1 / math.sqrt(2), 1 / math.sqrt(2))
print(torch.equal(layer.weight, weight))
#> True
print(torch.equal(layer.bias, bias))
#> True
