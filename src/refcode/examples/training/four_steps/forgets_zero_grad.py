import torch


def path(clear):
    w = torch.tensor(8.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25)
    values = [w.item()]
    for _ in range(6):
        loss = w * w
        if clear:
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        values.append(w.item())
    return values


print(path(clear=True))
#> [8.0, 4.0, 2.0, 1.0, 0.5, 0.25, 0.125]
print(path(clear=False))
#> [8.0, 4.0, -2.0, -7.0, -8.5, -5.75, -0.125]
