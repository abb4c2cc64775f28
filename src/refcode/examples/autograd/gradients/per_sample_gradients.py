import torch


def loss(w, x, y):
    return (w * x - y) ** 2


w = torch.tensor(1.0)
x, y = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([2.0, 4.0, 6.0])
print(torch.func.grad(loss)(w, x[1], y[1]))
#> tensor(-8.)

each = torch.func.vmap(torch.func.grad(loss), in_dims=(None, 0, 0))
print(each(w, x, y))
#> tensor([ -2.,  -8., -18.])
print(w.requires_grad, w.grad)
#> False None
