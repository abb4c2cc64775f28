import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.ASGD([w], lr=0.5, lambd=0, t0=0)
for g in (-4.0, 2.0, -2.0, 2.0, -2.0, 2.0):
    w.grad = torch.tensor([g])
    optimizer.step()
    print(w.item(), round(optimizer.state[w]["ax"].item(), 3))
    #> 2.0 2.0
    #> 1.0 1.0
    #> 2.0 1.5
    #> 1.0 1.333
    #> 2.0 1.5
    #> 1.0 1.4

with torch.no_grad():
    w.copy_(optimizer.state[w]["ax"])  # (1)!
