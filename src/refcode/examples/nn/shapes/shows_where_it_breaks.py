import torch
from torch import nn

from refcode.nn import shape_ledger

model = nn.Sequential(
    nn.Conv2d(3, 6, 5), nn.MaxPool2d(2), nn.Flatten(),
    nn.Linear(1176, 10), nn.Softmax(dim=1),
)
try:
    shape_ledger(model, torch.zeros(4, 3, 28, 28))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (4x864 and 1176x10)
    note = error.__notes__[0]
print(note)
#> shape_ledger, up to the error:
#> layer         input        formula                output       parameters
#> 0: Conv2d     (4,3,28,28)  ⌊(28+2·0−5)/1⌋+1 = 24  (4,6,24,24)         456
#> 1: MaxPool2d  (4,6,24,24)  ⌊(24+2·0−2)/2⌋+1 = 12  (4,6,12,12)           0
#> 2: Flatten    (4,6,12,12)  6·12·12 = 864          (4,864)               0
#> 3: Linear     (4,864)      needs 1176, got 864    error             11770
#> total                                                               12226
