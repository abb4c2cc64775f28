import torch
from torch.optim import lr_scheduler

w = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.AdamW([w], lr=1.0)
warm_up = lr_scheduler.LinearLR(optimizer, 0.2, total_iters=4)
cosine = lr_scheduler.CosineAnnealingLR(optimizer, T_max=6)
scheduler = lr_scheduler.SequentialLR(
    optimizer, [warm_up, cosine], milestones=[4]
)
rates = []
for _ in range(11):
    rates.append(f"{optimizer.param_groups[0]['lr']:.2f}")
    optimizer.step()
    scheduler.step()
print(*rates)
#> 0.20 0.40 0.60 0.80 1.00 0.93 0.75 0.50 0.25 0.07 0.00
