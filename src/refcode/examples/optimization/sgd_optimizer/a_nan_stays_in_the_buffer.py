import torch

w = torch.tensor([1.0, 1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5, momentum=0.5)
w.grad = torch.tensor([1.0, float("nan")])
optimizer.step()

with torch.no_grad():
    w.fill_(1.0)  # (1)!
w.grad = torch.tensor([1.0, 1.0])
optimizer.step()
print(w)
#> tensor([0.2500,    nan], requires_grad=True)
print(optimizer.state[w]["momentum_buffer"])
#> tensor([1.5000,    nan])

w = torch.tensor([1.0, 1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5, momentum=0.5)
for g in (float("nan"), 1.0):
    w.grad = torch.tensor([1.0, g])
    if w.grad.isfinite().all():
        optimizer.step()
print(w)
#> tensor([0.5000, 0.5000], requires_grad=True)
