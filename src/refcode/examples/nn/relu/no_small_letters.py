import torch
from torch import nn

try:
    nn.Relu()
except AttributeError as error:
    print(error)
    #> module 'torch.nn' has no attribute 'Relu'
print(nn.ReLU()(torch.tensor(-1.0)))
#> tensor(0.)
