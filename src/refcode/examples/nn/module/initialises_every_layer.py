import torch
from torch import nn


def init(module):
    if isinstance(module, nn.Linear):
        nn.init.constant_(module.weight, 2.0)
        nn.init.zeros_(module.bias)


net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
net.apply(init)
print(net(torch.ones(1, 2)))
#> tensor([[24.]], grad_fn=<AddmmBackward0>)
print(net[0].weight.requires_grad, net[0].weight.grad_fn)
#> True None
