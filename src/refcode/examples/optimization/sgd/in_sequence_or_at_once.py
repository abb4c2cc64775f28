import torch

x, y = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([2.0, 4.0, 6.0])
lr = 0.01
w = torch.tensor(1.0)
for n in range(3):
    w = w - lr * 2 * x[n] * (x[n] * w - y[n])
print(w)
#> tensor(1.2607)

start = torch.tensor(1.0)
at_once = 2 * x * (x * start - y)  # (1)!
print(start - lr * at_once.sum())
#> tensor(1.2800)
