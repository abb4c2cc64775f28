import torch


def steps_needed(x):
    y = x @ torch.tensor([1.0, 2.0])

    def cost(w):
        return ((x @ w - y) ** 2).mean()

    low, high = torch.linalg.eigvalsh(torch.func.hessian(cost)(y[:2]))
    w, steps = torch.zeros(2), 0
    while cost(w) > 1e-3 * cost(w * 0):
        w = w - 1 / high * torch.func.grad(cost)(w)
        steps += 1
    print("condition number", (high / low).round())
    #> condition number tensor(151.)
    #> condition number tensor(3.)
    return steps


x = torch.tensor([[20.0, 1.0], [20.0, -1.0], [-20.0, 3.0]])
raw = steps_needed(x)
scaled = steps_needed(x / x.std(dim=0))
print(raw > 20 * scaled, scaled < 50)
#> True True
