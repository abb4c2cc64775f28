import torch
from torch.nn import functional as F

x = torch.tensor([-2.0, -1.0, 0.0, 1.0, 7.0])
print(F.relu(x))
#> tensor([0., 0., 0., 1., 7.])
print(F.leaky_relu(x, negative_slope=0.1))
#> tensor([-0.2000, -0.1000,  0.0000,  1.0000,  7.0000])
print(F.relu6(x))
#> tensor([0., 0., 0., 1., 6.])
print(F.elu(x))
#> tensor([-0.8647, -0.6321,  0.0000,  1.0000,  7.0000])
print(F.gelu(x))
#> tensor([-0.0455, -0.1587,  0.0000,  0.8413,  7.0000])
