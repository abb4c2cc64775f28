import torch


def cost(w):
    return 2 * (w - 2) ** 2


slope = torch.func.grad(cost)
w, steps = torch.tensor(0.0), 0
while slope(w).abs() > 1e-4:
    w = w - 0.125 * slope(w)
    steps += 1
print(steps, w)
#> 17 tensor(2.0000)
w = torch.tensor(0.0)
after = w - 1e-7 * slope(w)
print(cost(w) - cost(after) < 1e-4, slope(w))  # (1)!
#> tensor(True) tensor(-8.)
