import torch
from torch import nn

x = torch.tensor([[-1.0, -8.0], [-8.0, -3.0], [-8.0, -5.0]])
y = torch.tensor([0, 1, -100])
print(nn.NLLLoss()(x, y), nn.NLLLoss(reduction="none")(x, y))
#> tensor(2.) tensor([1., 3., 0.])

y = torch.tensor([0, 1, 1])
print(nn.NLLLoss(ignore_index=1)(x, y))
#> tensor(1.)
print(nn.NLLLoss(ignore_index=1)(x, torch.tensor([1, 1, 1])))
#> tensor(nan)
