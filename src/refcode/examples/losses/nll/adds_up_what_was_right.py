import torch
from torch import nn

p = torch.tensor([[0.5, 0.25, 0.25], [0.125, 0.75, 0.125]])  # (N, C)
y = torch.tensor([0, 2])
loss_fn = nn.NLLLoss()
loss = loss_fn(p.log(), y)
print(loss)
#> tensor(1.3863)

print(p[0, 0], p[1, 2], -(p[0, 0].log() + p[1, 2].log()) / 2)
#> tensor(0.5000) tensor(0.1250) tensor(1.3863)
