import math

import torch
import torch.nn.functional as F

for classes in (2, 10, 1000):
    z = torch.zeros(1, classes)
    loss = F.cross_entropy(z, torch.tensor([0])).item()
    print(classes, round(loss, 3), round(math.log(classes), 3))
    #> 2 0.693 0.693
    #> 10 2.303 2.303
    #> 1000 6.908 6.908

z, y = torch.zeros(4), torch.tensor([0.0, 1.0, 1.0, 0.0])
print(round(F.binary_cross_entropy_with_logits(z, y).item(), 3))
#> 0.693
