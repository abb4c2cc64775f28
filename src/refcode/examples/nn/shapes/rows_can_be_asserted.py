import torch
from torch import nn

from refcode.nn import shape_ledger

model = nn.Sequential(nn.Conv2d(3, 6, 5), nn.Flatten())
ledger = shape_ledger(model, torch.zeros(4, 3, 32, 32))
row = ledger["0"]
print(row.input, row.output, row.parameters)
#> (4, 3, 32, 32) (4, 6, 28, 28) 456
assert ledger.rows[-1].output == (4, 6 * 28 * 28)
print(ledger.parameters)
#> 456
try:
    ledger["conv1"]
except KeyError as error:
    print(error)
    #> "name: expected one of ['0', '1'], got 'conv1'"
