import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = ExponentialLR(optimizer, gamma=0.5)
for _ in range(3):
    optimizer.step()
    scheduler.step()
saved = optimizer.state_dict(), scheduler.state_dict()

optimizer = torch.optim.SGD([w], lr=1.0)
try:
    ExponentialLR(optimizer, gamma=0.5, last_epoch=3)
except KeyError as error:
    print(error)
    #> "param 'initial_lr' is not specified in param_groups[0] when resuming scheduler with last_epoch >= 0.\nThis typically happens when:\n1. You're trying to resume training from a checkpoint but haven't properly loaded the optimizer state\n2. You're using last_epoch >= 0 for a fresh training run (not recommended)"

scheduler = ExponentialLR(optimizer, gamma=0.5)
optimizer.load_state_dict(saved[0])
scheduler.load_state_dict(saved[1])
print(optimizer.param_groups[0]["lr"], scheduler.last_epoch)
#> 0.125 3
