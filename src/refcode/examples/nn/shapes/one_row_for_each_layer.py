import torch
from torch import nn

from refcode.nn import shape_ledger

model = nn.Sequential(
    nn.Conv2d(3, 6, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
    nn.Linear(1176, 10),
)
print(shape_ledger(model, torch.zeros(4, 3, 32, 32)))
#> layer         input        formula                output       parameters
#> 0: Conv2d     (4,3,32,32)  ⌊(32+2·0−5)/1⌋+1 = 28  (4,6,28,28)         456
#> 1: ReLU       (4,6,28,28)                         (4,6,28,28)           0
#> 2: MaxPool2d  (4,6,28,28)  ⌊(28+2·0−2)/2⌋+1 = 14  (4,6,14,14)           0
#> 3: Flatten    (4,6,14,14)  6·14·14 = 1176         (4,1176)              0
#> 4: Linear     (4,1176)     1176 → 10              (4,10)            11770
#> total                                                               12226
