import torch
from torch import nn

target = torch.zeros(3, 1)
pred = torch.tensor([[1.0], [-1.0], [10.0]])
print(nn.MSELoss(reduction="none")(pred, target).T)
#> tensor([[  1.,   1., 100.]])
print(nn.L1Loss(reduction="none")(pred, target).T)
#> tensor([[ 1.,  1., 10.]])
print(nn.HuberLoss(reduction="none")(pred, target).T)
#> tensor([[0.5000, 0.5000, 9.5000]])
print(nn.MSELoss()(pred, target), nn.L1Loss()(pred, target))
#> tensor(34.) tensor(4.)
