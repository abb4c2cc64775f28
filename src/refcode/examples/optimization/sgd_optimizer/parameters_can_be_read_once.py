import torch
from torch import nn

model = nn.Linear(3, 2)
params = model.parameters()
print(sum(p.numel() for p in params))
#> 8
try:
    torch.optim.SGD(params, lr=0.1)
except ValueError as error:
    print(error)
    #> optimizer got an empty parameter list

params = list(model.parameters())
print(sum(p.numel() for p in params))
#> 8
optimizer = torch.optim.SGD(params, lr=0.1)
print(len(optimizer.param_groups[0]["params"]))
#> 2
