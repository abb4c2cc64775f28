import torch
from torch.optim.lr_scheduler import CosineAnnealingLR


def rates(epochs, batches, per_batch):
    w = torch.tensor(4.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    steps = epochs * batches if per_batch else epochs
    scheduler = CosineAnnealingLR(optimizer, T_max=steps)
    for _ in range(epochs):
        for _ in range(batches):
            yield optimizer.param_groups[0]["lr"]
            optimizer.step()
            if per_batch:
                scheduler.step()
        if not per_batch:
            scheduler.step()

for per_batch in (False, True):
    print(*(f"{rate:.2f}" for rate in rates(3, 4, per_batch)))
    #> 1.00 1.00 1.00 1.00 0.75 0.75 0.75 0.75 0.25 0.25 0.25 0.25
    #> 1.00 0.98 0.93 0.85 0.75 0.63 0.50 0.37 0.25 0.15 0.07 0.02
