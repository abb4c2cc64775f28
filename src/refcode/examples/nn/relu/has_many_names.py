import torch
from torch import nn
from torch.nn import functional as F

x = torch.tensor([-2.0, 0.0, 3.0])
y = torch.relu(x)
print(nn.ReLU()(x).equal(y), F.relu(x).equal(y), x.relu().equal(y))
#> True True True
print(x.clamp(min=0).equal(y), torch.clamp_min(x, 0).equal(y))
#> True True
print(torch.maximum(x, torch.tensor(0.0)).equal(y))
#> True
