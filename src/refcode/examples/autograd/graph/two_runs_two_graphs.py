import torch

x, y = 2.0, 4.0
w = torch.tensor(1.0, requires_grad=True)


def loss():
    return (x * w - y) ** 2


a, b = loss(), loss()
print(a.grad_fn is b.grad_fn, type(a.grad_fn) is type(b.grad_fn))
#> False True
a.backward()
print(a.item(), w.grad.item())
#> 4.0 -8.0
b.backward()
print(w.grad.item())
#> -16.0
