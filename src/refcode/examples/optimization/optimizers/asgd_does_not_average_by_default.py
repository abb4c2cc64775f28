import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.ASGD([w])
print(optimizer.defaults["t0"])
#> 1000000.0
for g in (-4.0, 2.0) * 1000:
    w.grad = torch.tensor([g])
    optimizer.step()
print(torch.equal(optimizer.state[w]["ax"], w))
#> True
