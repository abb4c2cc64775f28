import torch
import torch.nn.functional as F

x = torch.tensor([0.0, 0.0, 0.0, 0.0])
y = torch.tensor([3.0, 3.0, 5.0, 5.0])
print(F.mse_loss(x, y), F.mse_loss(x, y).sqrt())
#> tensor(17.) tensor(4.1231)

halves = [F.mse_loss(x[:2], y[:2]), F.mse_loss(x[2:], y[2:])]
print(sum(halves) / 2, sum(h.sqrt() for h in halves) / 2)
#> tensor(17.) tensor(4.)
