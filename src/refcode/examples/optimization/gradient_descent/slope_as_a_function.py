import torch

x = torch.tensor([1.0, 1.0, 2.0])


def cost(w, y):
    return ((x * w - y) ** 2).mean()


slope = torch.func.grad(cost)
slope_and_cost = torch.func.grad_and_value(cost)
w = torch.tensor(0.0)
for _ in range(3):
    w = w - 0.125 * slope(w, 2 * x)
print(w, w.requires_grad)
#> tensor(1.7500) False
print(slope_and_cost(w, 2 * x))
#> (tensor(-1.), tensor(0.1250))
print(torch.func.grad(cost, argnums=1)(w, 2 * x))  # (1)!
#> tensor([0.1667, 0.1667, 0.3333])
