import torch
from torch import nn

z = torch.tensor([4.0, 4.0])
print(nn.BCEWithLogitsLoss()(z, torch.tensor([2.0, 2.0])) < 0)
#> tensor(True)
print(nn.BCEWithLogitsLoss()(z, torch.tensor([1.0, 1.0])) < 0)
#> tensor(False)

p, y = torch.tensor([[0.25, 0.75]]), torch.tensor([1])
print(nn.NLLLoss()(p, y))
#> tensor(-0.7500)
print(nn.NLLLoss()(p.log(), y))
#> tensor(0.2877)
