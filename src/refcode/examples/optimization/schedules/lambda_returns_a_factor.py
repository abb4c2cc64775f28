import torch
from torch.optim.lr_scheduler import LambdaLR

w = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.01)
LambdaLR(optimizer, lambda t: 0.01 / (t + 1))
print(optimizer.param_groups[0]["lr"])  # (1)!
#> 0.0001

optimizer = torch.optim.SGD([w], lr=0.01)
LambdaLR(optimizer, lambda t: 1 / (t + 1))
print(optimizer.param_groups[0]["lr"])
#> 0.01
