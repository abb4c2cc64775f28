import torch


def f(v):
    return v[0] ** 2 - v[1] ** 2


def turned(v):
    return 0.6 * (v[1] ** 2 - v[0] ** 2) + 1.6 * v[0] * v[1]


print(torch.func.grad(turned)(torch.tensor([1.0, 2.0])))
#> tensor([2., 4.])
for g, start in ((f, [1.0, 0.0]), (turned, [1.0, 2.0])):
    v = torch.tensor(start)
    for _ in range(200):
        v = v - 0.1 * torch.func.grad(g)(v)
    print(g.__name__, v.norm() < 1e-3, g(v) < -1)
    #> f tensor(True) tensor(False)
    #> turned tensor(False) tensor(True)
