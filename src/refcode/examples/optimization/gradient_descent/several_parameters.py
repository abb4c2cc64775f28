import torch

x = torch.tensor([-1.0, 0.0, 1.0])
y = 3 * x + 2


def cost(p):
    return ((p["w"] * x + p["b"] - y) ** 2).mean()


p = {"w": torch.tensor(0.0), "b": torch.tensor(0.0)}
print(torch.func.grad(cost)(p))
#> {'w': tensor(-4.), 'b': tensor(-4.)}
for _ in range(100):
    slopes = torch.func.grad(cost)(p)
    p = {name: p[name] - 0.25 * slopes[name] for name in p}
print({name: value.round(decimals=3) for name, value in p.items()})
#> {'w': tensor(3.), 'b': tensor(2.)}
