import torch
from torch.optim.lr_scheduler import StepLR

w = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = StepLR(optimizer, step_size=2, gamma=0.5)
for epoch in range(5):
    print(epoch, optimizer.param_groups[0]["lr"])
    #> 0 1.0
    #> 1 1.0
    #> 2 0.5
    #> 3 0.5
    #> 4 0.25
    optimizer.zero_grad()
    (w**2).backward()
    optimizer.step()
    scheduler.step()
