import torch
from torch.optim import lr_scheduler

w = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
slow_start = lr_scheduler.ConstantLR(optimizer, 0.1, total_iters=2)
falling = lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
scheduler = lr_scheduler.ChainedScheduler([slow_start, falling])
for _ in range(4):
    print(optimizer.param_groups[0]["lr"])
    #> 0.1
    #> 0.05
    #> 0.25
    #> 0.125
    optimizer.step()
    scheduler.step()
