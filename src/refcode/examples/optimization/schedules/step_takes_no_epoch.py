import warnings

import torch
from torch.optim import SGD, lr_scheduler

w = torch.tensor(4.0, requires_grad=True)
for name, *arguments in (
    ("ExponentialLR", 0.5),
    ("MultiplicativeLR", lambda t: 0.5),
    ("CosineAnnealingWarmRestarts", 4),
):
    optimizer = SGD([w], lr=1.0)
    scheduler = getattr(lr_scheduler, name)(optimizer, *arguments)
    optimizer.step()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        scheduler.step(3)
    rate = optimizer.param_groups[0]["lr"]
    print(f"{name:27} {rate:.3f}", len(caught))
    #> ExponentialLR               0.125 1
    #> MultiplicativeLR            0.500 1
    #> CosineAnnealingWarmRestarts 0.146 0
