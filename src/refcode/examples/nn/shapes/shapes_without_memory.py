import torch
from torch import nn

from refcode.nn import shape_ledger

with torch.device("meta"):
    model = nn.Linear(100_000, 100_000)  # 40 GB, were it real
    x = torch.zeros(64, 100_000)
print(shape_ledger(model, x))
#> layer   input        formula          output        parameters
#> Linear  (64,100000)  100000 → 100000  (64,100000)  10000100000
#> total                                              10000100000
