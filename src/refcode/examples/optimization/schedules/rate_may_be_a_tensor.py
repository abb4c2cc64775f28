import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.tensor(4.0, requires_grad=True)
rate = torch.tensor(1.0)
optimizer = torch.optim.SGD([w], lr=rate)
scheduler = ExponentialLR(optimizer, gamma=0.5)
optimizer.step()
scheduler.step()
print(rate)
#> tensor(0.5000)
print(scheduler.get_last_lr()[0] is rate)  # (1)!
#> False
