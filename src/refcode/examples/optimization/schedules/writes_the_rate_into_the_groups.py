import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
print("initial_lr" in optimizer.param_groups[0])
#> False
scheduler = ExponentialLR(optimizer, gamma=0.5)
for _ in range(2):
    optimizer.step()
    scheduler.step()
group = optimizer.param_groups[0]
print(group["lr"], group["initial_lr"])
#> 0.25 1.0
print(scheduler.get_last_lr(), scheduler.base_lrs)  # (1)!
#> [0.25] [1.0]
print(scheduler.last_epoch)  # (2)!
#> 2
