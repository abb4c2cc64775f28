import torch
from torch import nn

from refcode.nn import shape_ledger

model = nn.Sequential(
    nn.Conv2d(1, 10, 5), nn.MaxPool2d(2), nn.ReLU(),
    nn.Conv2d(10, 20, 5), nn.MaxPool2d(2), nn.ReLU(),
    nn.Flatten(), nn.Linear(320, 10),
)
print(shape_ledger(model, torch.zeros(1, 1, 28, 28)))
#> layer         input         formula                output        parameters
#> 0: Conv2d     (1,1,28,28)   ⌊(28+2·0−5)/1⌋+1 = 24  (1,10,24,24)         260
#> 1: MaxPool2d  (1,10,24,24)  ⌊(24+2·0−2)/2⌋+1 = 12  (1,10,12,12)           0
#> 2: ReLU       (1,10,12,12)                         (1,10,12,12)           0
#> 3: Conv2d     (1,10,12,12)  ⌊(12+2·0−5)/1⌋+1 = 8   (1,20,8,8)          5020
#> 4: MaxPool2d  (1,20,8,8)    ⌊(8+2·0−2)/2⌋+1 = 4    (1,20,4,4)             0
#> 5: ReLU       (1,20,4,4)                           (1,20,4,4)             0
#> 6: Flatten    (1,20,4,4)    20·4·4 = 320           (1,320)                0
#> 7: Linear     (1,320)       320 → 10               (1,10)              3210
#> total                                                                  8490
