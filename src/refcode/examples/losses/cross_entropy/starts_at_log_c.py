import math

import torch
from torch import nn

loss_fn = nn.CrossEntropyLoss()
for classes in (2, 10, 1000):
    z = torch.zeros(1, classes)
    blind = loss_fn(z, torch.tensor([0]))
    print(classes, round(blind.item(), 4), round(math.log(classes), 4))
    #> 2 0.6931 0.6931
    #> 10 2.3026 2.3026
    #> 1000 6.9078 6.9078

torch.manual_seed(0)
x, y = torch.randn(256, 20), torch.randint(10, (256,))
z = nn.Linear(20, 10)(x)
for scale in (0, 1, 30):
    loss = loss_fn(scale * z, y)
    print(scale, loss > math.log(10) + 1)
    #> 0 tensor(False)
    #> 1 tensor(False)
    #> 30 tensor(True)
