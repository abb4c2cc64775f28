import torch

samples = torch.tensor([1.0, 3.0] * 50)
w = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
falling = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lambda step: 1 / (step + 1)
)
path = []
for sample in samples:
    optimizer.zero_grad()
    ((w - sample) ** 2 / 2).backward()
    optimizer.step()
    falling.step()
    path.append(round(w.item(), 3))
print(path[:6])  # (1)!
#> [1.0, 2.0, 1.667, 2.0, 1.8, 2.0]
print(path[-1], samples.mean())
#> 2.0 tensor(2.)
