import torch
from torch import nn

from refcode.nn import shape_ledger

model = nn.Sequential(
    nn.LazyConv2d(6, 5), nn.Flatten(), nn.LazyLinear(9)
)
print(shape_ledger(model, torch.zeros(1, 3, 8, 8)))
#> layer       input      formula              output     parameters
#> 0: Conv2d   (1,3,8,8)  ⌊(8+2·0−5)/1⌋+1 = 4  (1,6,4,4)         456
#> 1: Flatten  (1,6,4,4)  6·4·4 = 96           (1,96)              0
#> 2: Linear   (1,96)     96 → 9               (1,9)             873
#> total                                                        1329
print(model[2])
#> LazyLinear(in_features=0, out_features=9, bias=True)
