import torch

x = torch.ones(2, requires_grad=True)
y = x * 3
with torch.no_grad():
    y *= 2
y.sum().backward()
print(y.detach(), y.requires_grad, x.grad)
#> tensor([6., 6.]) True tensor([3., 3.])

x.grad = None
y = x * 3
y *= 2
y.sum().backward()
print(y.detach(), x.grad)
#> tensor([6., 6.]) tensor([6., 6.])
