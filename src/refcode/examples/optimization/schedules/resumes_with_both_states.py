import torch
from torch.optim.lr_scheduler import CosineAnnealingLR


def run(epochs, saved=None, with_scheduler=True):
    w = torch.tensor(4.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = CosineAnnealingLR(optimizer, T_max=6)
    if saved:
        optimizer.load_state_dict(saved[0])
    if saved and with_scheduler:
        scheduler.load_state_dict(saved[1])
    rates = []
    for _ in range(epochs):
        rates.append(f"{optimizer.param_groups[0]['lr']:.2f}")
        optimizer.step()
        scheduler.step()
    print(*rates)
    #> 1.00 0.93 0.75 0.50 0.25 0.07
    #> 1.00 0.93 0.75
    #> 0.50 0.25 0.07
    #> 0.50 0.47 0.38
    return optimizer.state_dict(), scheduler.state_dict()

run(6)
saved = run(3)
run(3, saved)
run(3, saved, with_scheduler=False)
