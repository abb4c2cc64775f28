from collections import OrderedDict

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
print(net(torch.zeros(5, 4)).shape, net[0].in_features)
#> torch.Size([5, 2]) 4
print(list(net.state_dict()))
#> ['0.weight', '0.bias', '2.weight', '2.bias']

named = nn.Sequential(OrderedDict(fc=nn.Linear(4, 3), act=nn.ReLU()))
print(list(named.state_dict()), named.fc is named[0])
#> ['fc.weight', 'fc.bias'] True

try:
    net(torch.zeros(5, 4), torch.zeros(5, 4))
except TypeError as error:
    print(error)
    #> Sequential.forward() takes 2 positional arguments but 3 were given
