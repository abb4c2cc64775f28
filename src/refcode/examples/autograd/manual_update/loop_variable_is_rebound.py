import torch

w = torch.ones(1, requires_grad=True)
b = torch.ones(1, requires_grad=True)
(w * 3 + b).sum().backward()

with torch.no_grad():
    for p in (w, b):
        p = p - 0.5 * p.grad
print(w.item(), b.item())
#> 1.0 1.0

with torch.no_grad():
    for p in (w, b):
        p -= 0.5 * p.grad
print(w.item(), b.item())
#> -0.5 0.5
