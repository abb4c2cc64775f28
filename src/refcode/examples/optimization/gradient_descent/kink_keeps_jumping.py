import torch

slope = torch.func.grad(torch.abs)
w, path = torch.tensor(1.25), []
for _ in range(6):
    path.append(w.item())
    w = w - 0.5 * slope(w)
print(path)
#> [1.25, 0.75, 0.25, -0.25, 0.25, -0.25]
w = torch.tensor(1.25)
for step in range(1, 1001):
    w = w - 0.5 / step * slope(w)  # (1)!
print(w.abs() < 0.001)
#> tensor(True)
