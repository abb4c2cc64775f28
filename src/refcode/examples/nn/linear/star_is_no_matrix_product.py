import torch
from torch import nn

layer = nn.Linear(2, 3)
x = torch.ones(5, 2)
try:
    x * layer.weight.T
except RuntimeError as error:
    print(error)
    #> The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 1
print((x @ layer.weight.T).shape)
#> torch.Size([5, 3])
print((torch.ones(2, 3) * layer.weight.T).shape)  # (1)!
#> torch.Size([2, 3])
