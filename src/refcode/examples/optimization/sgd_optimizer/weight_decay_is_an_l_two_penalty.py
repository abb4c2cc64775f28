import torch

a = torch.tensor([4.0], requires_grad=True)
optimizer = torch.optim.SGD([a], lr=0.5, weight_decay=0.25)
(3 * a).sum().backward()
optimizer.step()
print(a.item(), a.grad.item())  # (1)!
#> 2.0 3.0

b = torch.tensor([4.0], requires_grad=True)
optimizer = torch.optim.SGD([b], lr=0.5)
(3 * b + 0.25 / 2 * b**2).sum().backward()
optimizer.step()
print(b.item(), b.grad.item())
#> 2.0 4.0
