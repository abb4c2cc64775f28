import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4))
matrices = [p for p in model.parameters() if p.ndim >= 2]
others = [p for p in model.parameters() if p.ndim < 2]
optimizer = torch.optim.SGD(
    [
        {"params": matrices, "weight_decay": 1e-4},
        {"params": others, "lr": 0.02},
    ],
    lr=0.1,
)
for group in optimizer.param_groups:
    shapes = [tuple(p.shape) for p in group["params"]]
    print(group["lr"], group["weight_decay"], shapes)
    #> 0.1 0.0001 [(4, 3)]
    #> 0.02 0 [(4,), (4,), (4,)]

optimizer.param_groups[1]["lr"] *= 0.5
print([group["lr"] for group in optimizer.param_groups])
#> [0.1, 0.01]

named = torch.optim.SGD(model.named_parameters(), lr=0.1)
print(named.param_groups[0]["param_names"])
#> ['0.weight', '0.bias', '1.weight', '1.bias']
