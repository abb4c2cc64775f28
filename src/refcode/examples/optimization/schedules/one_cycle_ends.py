import torch
from torch.optim.lr_scheduler import OneCycleLR

w = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = OneCycleLR(optimizer, max_lr=1.0, total_steps=4)
try:
    for _ in range(6):
        print(round(optimizer.param_groups[0]["lr"], 2))
        #> 0.04
        #> 0.81
        #> 0.28
        #> 0.0
        #> 0.28
        optimizer.step()
        scheduler.step()
except ValueError as error:
    print(error)
    #> Tried to step 5 times. The specified number of total steps is 4
