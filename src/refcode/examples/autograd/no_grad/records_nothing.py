import torch

x = torch.ones(1, requires_grad=True)
with torch.no_grad():
    y = x * 2
z = x * 3

print(x.requires_grad, y.requires_grad, z.requires_grad)
#> True False True
print(y.grad_fn is None, z.grad_fn is None)
#> True False
print(z.detach().requires_grad, z.detach().grad_fn is None)
#> False True
