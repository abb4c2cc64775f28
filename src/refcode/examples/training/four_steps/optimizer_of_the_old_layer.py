import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[1] = nn.Linear(2, 3)  # (1)!

before = model[1].weight.detach().clone()
model(torch.ones(4, 2)).sum().backward()
optimizer.step()
print(torch.equal(model[1].weight, before))
#> True

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.step()
print(torch.equal(model[1].weight, before))
#> False
