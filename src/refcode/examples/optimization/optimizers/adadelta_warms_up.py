import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.Adadelta([w])
steps = {}
for t in range(1, 1001):
    before = w.item()
    w.grad = torch.tensor([1000.0])
    optimizer.step()
    steps[t] = round(before - w.item(), 4)
print({t: steps[t] for t in (1, 10, 100, 1000)})
#> {1: 0.0032, 10: 0.0035, 100: 0.0047, 1000: 0.0106}
