import torch


def slope(f, *values):
    x = torch.tensor(values, requires_grad=True)
    return torch.autograd.grad(f(x).sum(), x)[0].tolist()


print("relu   ", slope(torch.relu, -1.0, 0.0, 1.0))
#> relu    [0.0, 0.0, 1.0]
print("abs    ", slope(torch.abs, -1.0, 0.0, 1.0))
#> abs     [-1.0, 0.0, 1.0]
print("clamp  ", slope(lambda x: x.clamp(0, 1), -1.0, 0.0, 1.0, 2.0))
#> clamp   [0.0, 1.0, 1.0, 0.0]
print("round  ", slope(torch.round, 0.4, 0.5, 0.6))
#> round   [0.0, 0.0, 0.0]
print("sqrt   ", slope(torch.sqrt, 0.0, 4.0))
#> sqrt    [inf, 0.25]
print("max()  ", slope(torch.max, 5.0, 5.0, 1.0))
#> max()   [0.5, 0.5, 0.0]
print("max(0) ", slope(lambda x: x.max(0).values, 5.0, 5.0, 1.0))
#> max(0)  [1.0, 0.0, 0.0]
print("norm   ", slope(torch.norm, 0.0, 0.0))
#> norm    [0.0, 0.0]
