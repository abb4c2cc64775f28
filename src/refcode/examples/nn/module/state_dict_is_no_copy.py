import copy

import torch
from torch import nn

net = nn.Linear(1, 1, bias=False)
nn.init.constant_(net.weight, 1.0)
reference = net.state_dict()
kept = copy.deepcopy(net.state_dict())

with torch.no_grad():
    net.weight += 1
print(reference["weight"], kept["weight"])
#> tensor([[2.]]) tensor([[1.]])
