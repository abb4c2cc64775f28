import torch
from torch import nn
from torch.nn import functional as F

x = torch.tensor([-2.0, 3.0])
print(torch.relu(x) is x, x)
#> False tensor([-2.,  3.])
print(torch.relu_(x) is x, x)
#> True tensor([0., 3.])
y = torch.tensor([-2.0, 3.0])
print(nn.ReLU(inplace=True)(y) is y, y)
#> True tensor([0., 3.])
z = torch.tensor([-2.0, 3.0])
print(F.relu(z, inplace=True) is z, z)
#> True tensor([0., 3.])
