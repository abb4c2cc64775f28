import math

import torch
from torch import nn

loss_fn, y = nn.CrossEntropyLoss(), torch.tensor([0])
for classes in (2, 3, 10, 1000):
    z = torch.zeros(1, classes)
    z[0, 0] = 50.0
    once = loss_fn(z, y).item()
    twice = loss_fn(z.softmax(dim=1), y).item()
    blind = math.log(classes)
    print(classes, round(once, 3), round(twice, 3), round(blind, 3))
    #> 2 0.0 0.313 0.693
    #> 3 0.0 0.551 1.099
    #> 10 0.0 1.461 2.303
    #> 1000 0.0 5.909 6.908
