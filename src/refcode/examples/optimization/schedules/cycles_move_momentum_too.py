import torch
from torch.optim import SGD
from torch.optim.lr_scheduler import CyclicLR, OneCycleLR

w = torch.tensor(4.0, requires_grad=True)
for kind, arguments in (
    (OneCycleLR, {"max_lr": 1.0, "total_steps": 10}),
    (CyclicLR, {"base_lr": 0.2, "max_lr": 1.0, "step_size_up": 4}),
):
    optimizer = SGD([w], lr=5.0, momentum=0.5)  # (1)!
    scheduler = kind(optimizer, **arguments)
    rows = {"lr": [], "momentum": []}
    for _ in range(10):
        for name, row in rows.items():
            row.append(f"{optimizer.param_groups[0][name]:.2f}")
        optimizer.step()
        scheduler.step()
    for name, row in rows.items():
        print(f"{kind.__name__:10} {name:8}", *row)
        #> OneCycleLR lr       0.04 0.52 1.00 0.95 0.81 0.61 0.39 0.19 0.05 0.00
        #> OneCycleLR momentum 0.95 0.90 0.85 0.85 0.87 0.89 0.91 0.93 0.95 0.95
        #> CyclicLR   lr       0.20 0.40 0.60 0.80 1.00 0.80 0.60 0.40 0.20 0.40
        #> CyclicLR   momentum 0.90 0.88 0.85 0.83 0.80 0.83 0.85 0.88 0.90 0.88
