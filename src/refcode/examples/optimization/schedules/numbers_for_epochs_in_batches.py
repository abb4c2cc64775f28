import torch
from torch.optim.lr_scheduler import OneCycleLR, StepLR

epochs, batches = 10, 100
w = torch.tensor(4.0, requires_grad=True)

def last_rate(kind, steps, **arguments):
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = kind(optimizer, **arguments)
    for _ in range(steps):
        optimizer.step()
        scheduler.step()
    return f"{optimizer.param_groups[0]['lr']:.0e}"

for_epochs = {"step_size": 4, "gamma": 0.1}
print(last_rate(StepLR, batches, **for_epochs))  # (1)!
#> 1e-25
print(last_rate(StepLR, epochs, **for_epochs))
#> 1e-02

for_batches = {"max_lr": 1.0, "total_steps": epochs * batches}
print(last_rate(OneCycleLR, epochs, **for_batches))  # (2)!
#> 4e-02
print(last_rate(OneCycleLR, epochs * batches - 1, **for_batches))
#> 4e-06
