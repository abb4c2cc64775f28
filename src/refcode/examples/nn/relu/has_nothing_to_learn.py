import torch
from torch import nn

relu = nn.ReLU()
print(list(relu.parameters()), relu)
#> [] ReLU()
model = nn.Sequential(nn.Linear(2, 3), relu, nn.Linear(3, 2), relu)
print(list(model.state_dict()))
#> ['0.weight', '0.bias', '2.weight', '2.bias']
print(model(torch.ones(1, 2)).shape)
#> torch.Size([1, 2])
