import torch

w = torch.tensor(1.0, requires_grad=True)
losses = []
for _ in range(3):
    loss = (w - 3) ** 2
    loss.backward()
    losses.append(loss.detach())
    with torch.no_grad():
        w -= 0.25 * w.grad
        w.grad = None

print(torch.stack(losses).tolist(), w.item())
#> [4.0, 1.0, 0.25] 2.75
