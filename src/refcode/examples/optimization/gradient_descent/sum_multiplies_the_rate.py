import torch

x = torch.linspace(-1, 1, 100)
y = 2 * x


def descend(cost, lr):
    w = torch.tensor(0.0)
    for _ in range(200):
        w = w - lr * torch.func.grad(cost)(w)
    return w.round(decimals=3)


def mean(w):
    return ((x * w - y) ** 2).mean()


def total(w):
    return ((x * w - y) ** 2).sum()


print(descend(mean, 0.5))
#> tensor(2.)
print(descend(total, 0.5))
#> tensor(nan)
print(descend(total, 0.5 / len(x)))
#> tensor(2.)
