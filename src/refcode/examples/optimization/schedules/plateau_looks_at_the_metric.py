import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

w = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = ReduceLROnPlateau(optimizer, factor=0.5, patience=1)
for loss in (9.0, 8.0, 8.0, 8.0, 8.0, 8.0, 7.0):
    optimizer.step()
    scheduler.step(loss)  # (1)!
    print(loss, optimizer.param_groups[0]["lr"])
    #> 9.0 1.0
    #> 8.0 1.0
    #> 8.0 1.0
    #> 8.0 0.5
    #> 8.0 0.5
    #> 8.0 0.25
    #> 7.0 0.25

try:
    scheduler.step()
except TypeError as error:
    print(error)
    #> ReduceLROnPlateau.step() missing 1 required positional argument: 'metrics'
