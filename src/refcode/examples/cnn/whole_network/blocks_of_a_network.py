import torch
from torch import nn

from refcode.nn import shape_ledger


def block(inputs, outputs):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1, bias=False),
        nn.BatchNorm2d(outputs), nn.ReLU(), nn.MaxPool2d(2),
    )


model = nn.Sequential(
    block(3, 16), block(16, 32), nn.AdaptiveAvgPool2d(1),
    nn.Flatten(), nn.Linear(32, 10),
)
ledger = shape_ledger(model, torch.zeros(2, 3, 32, 32))
for row in ledger.rows:
    print(f"{row.name:4} {row.layer:18} {row.output}")
    #> 0.0  Conv2d             (2, 16, 32, 32)
    #> 0.1  BatchNorm2d        (2, 16, 32, 32)
    #> 0.2  ReLU               (2, 16, 32, 32)
    #> 0.3  MaxPool2d          (2, 16, 16, 16)
    #> 1.0  Conv2d             (2, 32, 16, 16)
    #> 1.1  BatchNorm2d        (2, 32, 16, 16)
    #> 1.2  ReLU               (2, 32, 16, 16)
    #> 1.3  MaxPool2d          (2, 32, 8, 8)
    #> 2    AdaptiveAvgPool2d  (2, 32, 1, 1)
    #> 3    Flatten            (2, 32)
    #> 4    Linear             (2, 10)
