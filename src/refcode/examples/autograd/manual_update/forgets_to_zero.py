import torch


def train(zero):
    w = torch.zeros(1, requires_grad=True)
    history = []
    for _ in range(3):
        (w * 3).sum().backward()
        with torch.no_grad():
            w -= w.grad
        history.append((w.grad.item(), w.item()))
        if zero:
            w.grad = None
    return history


print(train(zero=True))
#> [(3.0, -3.0), (3.0, -6.0), (3.0, -9.0)]
print(train(zero=False))
#> [(3.0, -3.0), (6.0, -9.0), (9.0, -18.0)]
