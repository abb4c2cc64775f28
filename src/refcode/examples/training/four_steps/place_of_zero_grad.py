import torch


def path(*order):
    w = torch.tensor(8.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25)
    values = [w.item()]
    for _ in range(4):
        loss = w * w
        calls = {
            "zero_grad": optimizer.zero_grad,
            "backward": loss.backward,
            "step": optimizer.step,
        }
        for name in order:
            calls[name]()
        values.append(w.item())
    return values


print(path("zero_grad", "backward", "step"))
#> [8.0, 4.0, 2.0, 1.0, 0.5]
print(path("backward", "step", "zero_grad"))
#> [8.0, 4.0, 2.0, 1.0, 0.5]
print(path("backward", "zero_grad", "step"))
#> [8.0, 8.0, 8.0, 8.0, 8.0]
