import torch
from torch import nn

from refcode.nn import shape_ledger

model = nn.Sequential(
    nn.Conv2d(3, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(32, 64, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(64 * 8 * 8, 256), nn.ReLU(), nn.Linear(256, 10),
)
ledger = shape_ledger(model, torch.zeros(1, 3, 32, 32))
for row in ledger.rows:
    if row.parameters:
        share = 100 * row.parameters / ledger.parameters
        print(f"{row.layer:6} {row.parameters:8} {share:5.1f} %")
        #> Conv2d      896   0.1 %
        #> Conv2d    18496   1.7 %
        #> Linear  1048832  97.9 %
        #> Linear     2570   0.2 %
