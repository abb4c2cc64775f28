import torch
from torch import nn

from refcode.nn import shape_ledger

x = torch.zeros(1, 1, 28, 28)
model = nn.Sequential(
    nn.Conv2d(1, 10, 5), nn.Flatten(), nn.Linear(320, 10)
)
try:
    model(x)
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (1x5760 and 320x10)
try:
    shape_ledger(model, x)
except RuntimeError as error:
    note = error.__notes__[0]
print(note)
#> shape_ledger, up to the error:
#> layer       input         formula                output        parameters
#> 0: Conv2d   (1,1,28,28)   ⌊(28+2·0−5)/1⌋+1 = 24  (1,10,24,24)         260
#> 1: Flatten  (1,10,24,24)  10·24·24 = 5760        (1,5760)               0
#> 2: Linear   (1,5760)      needs 320, got 5760    error               3210
#> total                                                                3470

model[2] = nn.Linear(10 * 24 * 24, 10)
print(model(x).shape)
#> torch.Size([1, 10])
