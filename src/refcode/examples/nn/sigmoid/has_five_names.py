import torch
from torch import nn
from torch.nn import functional as F

x = torch.tensor([-2.0, 0.0, 2.0])
y = torch.sigmoid(x)
print(torch.equal(nn.Sigmoid()(x), y), torch.equal(F.sigmoid(x), y))
#> True True
print(torch.equal(x.sigmoid(), y))
#> True
print(torch.equal(torch.special.expit(x), y))
#> True
