import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
model(torch.ones(1, 1)).sum().backward()

optimizer.zero_grad(set_to_none=False)
print(model.weight.grad)
#> tensor([[0.]])
optimizer.zero_grad()
print(model.weight.grad)
#> None
try:
    model.weight.grad.norm()
except AttributeError as error:
    print(error)
    #> 'NoneType' object has no attribute 'norm'

model(torch.ones(1, 1)).sum().backward()
model.zero_grad()
print(model.weight.grad)
#> None
