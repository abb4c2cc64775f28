import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 2))
net[0].requires_grad_(False)
print([name for name, p in net.named_parameters() if p.requires_grad])
#> ['1.weight', '1.bias']

net(torch.ones(1, 4)).sum().backward()
print(net[0].weight.grad, net[1].bias.grad)
#> None tensor([1., 1.])
