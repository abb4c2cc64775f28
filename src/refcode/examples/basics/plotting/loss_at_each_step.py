import matplotlib.pyplot as plt
import torch

x, y = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([2.0, 4.0, 6.0])
w = torch.tensor(0.0, requires_grad=True)
losses = []
for _ in range(4):
    loss = ((x * w - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= 0.05 * w.grad
        w.grad = None
    losses.append(loss.item())  # (1)!

plt.plot(losses)
plt.xlabel("step")
plt.ylabel("loss")
print([round(value, 3) for value in losses])
#> [18.667, 5.31, 1.51, 0.43]
print(plt.gca().get_xlabel(), plt.gca().get_ylabel())
#> step loss
