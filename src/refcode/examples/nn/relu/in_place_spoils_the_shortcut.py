import torch
from torch import nn

x = torch.tensor([-1.0, 2.0])
print(x.clone() + nn.ReLU()(x))
#> tensor([-1.,  4.])
print(x + nn.ReLU(inplace=True)(x))  # (1)!
#> tensor([0., 4.])
