import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

w = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
saved = CosineAnnealingLR(optimizer, T_max=10).state_dict()

longer = CosineAnnealingLR(optimizer, T_max=20)
longer.load_state_dict(saved)
print(longer.T_max)
#> 10
longer.load_state_dict(saved | {"T_max": 20})
print(longer.T_max)
#> 20
