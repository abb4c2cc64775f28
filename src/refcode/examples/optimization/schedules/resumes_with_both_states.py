import torch
from torch.optim.lr_scheduler import CosineAnnealingLR


def run(epochs, saved=None, with_scheduler=True):
    w = torch.tensor(4.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = CosineAnnealingLR(optimizer, T_max=6)
    if saved:
        optimizer.load_state_dict(saved["optimizer"])
        if with_scheduler:
            scheduler.load_state_dict(saved["scheduler"])
    for _ in range(epochs):
        print(f"{optimizer.param_groups[0]['lr']:.2f}", end=" ")
        #> 1.00 0.93 0.75 0.50 0.25 0.07 1.00 0.93 0.75 0.50 0.25 0.07 0.50 0.47 0.38
        optimizer.step()
        scheduler.step()
    print()
    #>
    #>
    #>
    #>
    states = {"optimizer": optimizer, "scheduler": scheduler}
    return {name: it.state_dict() for name, it in states.items()}

run(6)
saved = run(3)
run(3, saved)
run(3, saved, with_scheduler=False)
