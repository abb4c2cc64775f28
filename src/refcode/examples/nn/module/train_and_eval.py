import torch
from torch import nn

net = nn.Sequential(nn.Dropout(0.5), nn.Sequential(nn.Dropout(0.5)))
print(net.training, net[1][0].training)
#> True True

x = torch.ones(1000)
print((net(x) == 0).any(), net(x).max())
#> tensor(True) tensor(4.)

net.eval()
print(net.training, net[1][0].training)
#> False False
print(torch.equal(net(x), x))
#> True

net.train()
print(net[1][0].training)
#> True
