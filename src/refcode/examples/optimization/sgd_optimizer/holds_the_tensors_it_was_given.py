import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
model[1] = nn.Linear(2, 1)  # (1)!
before = model[1].weight.detach().clone()
model(torch.ones(1, 2)).sum().backward()
optimizer.step()
print(torch.equal(model[1].weight, before))
#> True

optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
optimizer.step()
print(torch.equal(model[1].weight, before))
#> False
