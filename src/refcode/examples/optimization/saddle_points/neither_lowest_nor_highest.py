import torch


def f(v):
    x, y = v
    return x**2 - y**2


print(torch.func.grad(f)(torch.zeros(2)))
#> tensor([0., -0.])
print(f(torch.tensor([0.5, 0.0])), f(torch.tensor([-0.5, 0.0])))
#> tensor(0.2500) tensor(0.2500)
print(f(torch.tensor([0.0, 0.5])), f(torch.tensor([0.0, -0.5])))
#> tensor(-0.2500) tensor(-0.2500)
