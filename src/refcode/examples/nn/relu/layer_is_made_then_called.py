import torch
from torch import nn

x = torch.tensor([-1.0, 2.0])
y = nn.ReLU(x)  # (1)!
try:
    y.sum()
except AttributeError as error:
    print(error)
    #> 'ReLU' object has no attribute 'sum'
print(nn.ReLU()(x).sum())
#> tensor(2.)
