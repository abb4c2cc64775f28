import torch
from torch import nn

calls = []
net = nn.Linear(2, 1)
net.register_forward_hook(lambda *_: calls.append("hook"))

x = torch.zeros(3, 2)
net(x)
print(calls)
#> ['hook']
net.forward(x)
print(calls)
#> ['hook']
