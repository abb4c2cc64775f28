import torch
from torch.optim.lr_scheduler import LinearLR

w = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = LinearLR(optimizer, start_factor=0.25, total_iters=4)
for _ in range(2):
    optimizer.step()
    scheduler.step()
print(scheduler.get_last_lr())
#> [0.625]
saved = optimizer.state_dict(), scheduler.state_dict()

optimizer = torch.optim.SGD([w], lr=1.0)
optimizer.load_state_dict(saved[0])
scheduler = LinearLR(optimizer, start_factor=0.25)  # (1)!
scheduler.load_state_dict(saved[1])
print(optimizer.param_groups[0]["lr"], scheduler.get_last_lr())
#> 0.15625 [0.625]

optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = LinearLR(optimizer, start_factor=0.25)
optimizer.load_state_dict(saved[0])
scheduler.load_state_dict(saved[1])
print(optimizer.param_groups[0]["lr"], scheduler.get_last_lr())
#> 0.625 [0.625]
