import torch

x = torch.tensor(3.0, requires_grad=True)
(x * x).backward()
print(x.grad)
#> tensor(6.)

x.grad = None
(x * x.detach()).backward()
print(x.grad)
#> tensor(3.)

x.grad = None
with torch.no_grad():
    target = x * 10  # (1)!
((x - target) ** 2).backward()
print(target, x.grad)
#> tensor(30.) tensor(-54.)
