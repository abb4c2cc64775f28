import torch
import torch.nn.functional as F
from torch import nn

p = torch.tensor([0.3, 0.6])
y = torch.tensor([1.0, 0.0])
print(nn.BCELoss()(p, y), F.binary_cross_entropy(p, y))
#> tensor(1.0601) tensor(1.0601)
each = -(y * p.log() + (1 - y) * (1 - p).log())
print(each, each.mean())
#> tensor([1.2040, 0.9163]) tensor(1.0601)
print(-torch.tensor([0.3, 0.4]).log())
#> tensor([1.2040, 0.9163])
