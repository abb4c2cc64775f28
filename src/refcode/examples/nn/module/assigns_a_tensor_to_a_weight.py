import torch
from torch import nn

layer = nn.Linear(2, 3)
try:
    layer.weight = torch.zeros(3, 2)
except TypeError as error:
    print(error)
    #> cannot assign 'torch.FloatTensor' as parameter 'weight' (torch.nn.Parameter or None expected)

before = layer.weight
with torch.no_grad():
    layer.weight.copy_(torch.zeros(3, 2))  # (1)!
print(layer.weight is before, layer.weight.any())
#> True tensor(False)

layer.weight = nn.Parameter(torch.ones(3, 2))  # (2)!
print(layer.weight is before)
#> False
