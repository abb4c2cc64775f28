import torch
from torch import nn

layer = nn.Linear(in_features=2, out_features=3)
x = torch.zeros(5, 2)
print(layer.weight.shape)
#> torch.Size([3, 2])
print(layer.weight.T.shape, (x @ layer.weight.T).shape)
#> torch.Size([2, 3]) torch.Size([5, 3])
try:
    x @ layer.weight
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (5x2 and 3x2)
