import torch
from torch import nn

from refcode.nn import shape_ledger

shared = nn.Linear(8, 8)
model = nn.Sequential(shared, nn.ReLU(), shared)
ledger = shape_ledger(model, torch.zeros(1, 8))
print(ledger)
#> layer      input  formula  output  parameters
#> 0: Linear  (1,8)  8 → 8    (1,8)           72
#> 1: ReLU    (1,8)           (1,8)            0
#> 0: Linear  (1,8)  8 → 8    (1,8)        again
#> total                                      72
print(sum(p.numel() for p in model.parameters()))
#> 72
