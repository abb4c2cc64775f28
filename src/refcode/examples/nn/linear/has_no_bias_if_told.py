from torch import nn

layer = nn.Linear(2, 3, bias=False)
print(layer)
#> Linear(in_features=2, out_features=3, bias=False)
print(layer.bias)
#> None
print(list(layer.state_dict()))
#> ['weight']
