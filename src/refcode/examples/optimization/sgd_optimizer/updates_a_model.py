import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
before = [p.detach().clone() for p in model.parameters()]

loss = model(torch.ones(4, 2)).mean()
optimizer.zero_grad()
loss.backward()
optimizer.step()
for p, old in zip(model.parameters(), before, strict=True):
    print(p.grad, torch.allclose(p, old - 0.01 * p.grad))
    #> tensor([[1., 1.]]) True
    #> tensor([1.]) True
