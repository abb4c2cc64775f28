import torch
from torch import nn

print(nn.Parameter(torch.zeros(2)).requires_grad)
#> True
try:
    nn.Parameter(torch.arange(3))
except RuntimeError as error:
    print(error)
    #> Only Tensors of floating point and complex dtype can require gradients
print(nn.Parameter(torch.arange(3), requires_grad=False).dtype)
#> torch.int64

layer = nn.Linear(2, 1, bias=False)
print(layer.bias, list(layer.state_dict()))
#> None ['weight']
layer.weight = None
print(list(layer.parameters()), nn.Module().training)
#> [] True
