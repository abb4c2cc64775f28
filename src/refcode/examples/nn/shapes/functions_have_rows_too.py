import torch
import torch.nn.functional as F
from torch import nn

from refcode.nn import shape_ledger


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 10, 5)
        self.fc = nn.Linear(1440, 10)

    def forward(self, x):
        x = F.relu(F.max_pool2d(self.conv(x), 2))  # (1)!
        return self.fc(x.view(-1, 1440)).mean(dim=1)


print(shape_ledger(Net(), torch.zeros(2, 1, 28, 28)))
#> layer         input         formula                output        parameters
#> conv: Conv2d  (2,1,28,28)   ⌊(28+2·0−5)/1⌋+1 = 24  (2,10,24,24)         260
#> max_pool2d()  (2,10,24,24)  ⌊(24+2·0−2)/2⌋+1 = 12  (2,10,12,12)           0
#> view()        (2,10,12,12)  10·12·12 = 1440        (2,1440)               0
#> fc: Linear    (2,1440)      1440 → 10              (2,10)             14410
#> mean()        (2,10)                               (2,)                   0
#> total                                                                 14670
