from math import cos, pi

import torch
from torch.optim.lr_scheduler import LambdaLR


def factor(t, warm_up=4, total=10):
    if t < warm_up:
        return (t + 1) / (warm_up + 1)
    part = (t - warm_up) / (total - warm_up)
    return (1 + cos(pi * min(part, 1.0))) / 2


w = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.AdamW([w], lr=1.0)
scheduler = LambdaLR(optimizer, factor)
rates = []
for _ in range(13):
    rates.append(f"{optimizer.param_groups[0]['lr']:.2f}")
    optimizer.step()
    scheduler.step()
print(*rates)
#> 0.20 0.40 0.60 0.80 1.00 0.93 0.75 0.50 0.25 0.07 0.00 0.00 0.00
