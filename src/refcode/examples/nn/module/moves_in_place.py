import torch
from torch import nn

net = nn.Linear(2, 1)
before = net.weight
same = net.to(torch.float64)
print(same is net, net.weight is before, net.weight.dtype)
#> True True torch.float64

x = torch.zeros(3, 2)
x.to(torch.float64)
try:
    net(x)
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 must have the same dtype, but got Float and Double
x = x.to(torch.float64)
print(net(x).dtype)
#> torch.float64
