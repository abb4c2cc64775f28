import torch
from torch import nn

try:
    torch.optim.Muon([torch.ones(3, requires_grad=True)])
except ValueError as error:
    print(error)
    #> Muon only supports 2D parameters whereas we found a parameter with size: torch.Size([3])

model = nn.Sequential(nn.Conv2d(3, 8, 3), nn.Flatten(), nn.Linear(8, 2))
matrices = [p for p in model.parameters() if p.ndim == 2]
others = [p for p in model.parameters() if p.ndim != 2]
optimizers = [
    torch.optim.Muon(matrices, lr=0.02),
    torch.optim.AdamW(others, lr=0.001),
]
print([tuple(p.shape) for p in matrices], [p.ndim for p in others])
#> [(2, 8)] [4, 1, 1]

model(torch.ones(1, 3, 3, 3)).sum().backward()
for optimizer in optimizers:
    optimizer.step()
    optimizer.zero_grad()
