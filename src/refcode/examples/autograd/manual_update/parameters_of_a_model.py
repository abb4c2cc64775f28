import torch
from torch import nn

used, idle = nn.Linear(2, 1), nn.Linear(2, 1)
model = nn.ModuleDict({"used": used, "idle": idle})
nn.init.zeros_(used.bias)
used(torch.ones(4, 2)).mean().backward()
print([name for name, p in model.named_parameters() if p.grad is None])
#> ['idle.weight', 'idle.bias']

with torch.no_grad():
    for p in model.parameters():
        if p.grad is not None:
            p -= 0.5 * p.grad
model.zero_grad()
print(used.bias.item(), used.bias.grad)
#> -0.5 None
