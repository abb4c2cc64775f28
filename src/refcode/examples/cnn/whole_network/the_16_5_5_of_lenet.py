import torch
import torch.nn.functional as F
from torch import nn

from refcode.nn import shape_ledger


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(16 * 5 * 5, 120)
        self.fc2 = nn.Linear(120, 10)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        x = torch.flatten(x, 1)
        return self.fc2(F.relu(self.fc1(x)))


print(shape_ledger(Net(), torch.zeros(1, 3, 32, 32)))
#> layer          input         formula                output        parameters
#> conv1: Conv2d  (1,3,32,32)   ⌊(32+2·0−5)/1⌋+1 = 28  (1,6,28,28)          456
#> max_pool2d()   (1,6,28,28)   ⌊(28+2·0−2)/2⌋+1 = 14  (1,6,14,14)            0
#> conv2: Conv2d  (1,6,14,14)   ⌊(14+2·0−5)/1⌋+1 = 10  (1,16,10,10)        2416
#> max_pool2d()   (1,16,10,10)  ⌊(10+2·0−2)/2⌋+1 = 5   (1,16,5,5)             0
#> flatten()      (1,16,5,5)    16·5·5 = 400           (1,400)                0
#> fc1: Linear    (1,400)       400 → 120              (1,120)            48120
#> fc2: Linear    (1,120)       120 → 10               (1,10)              1210
#> total                                                                  52202
