import torch
from torch import nn

pred, target = torch.zeros(3), torch.ones(3)
try:
    nn.MSELoss(pred, target)
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with more than one value is ambiguous
print(nn.MSELoss()(pred, target))
#> tensor(1.)
print(nn.functional.mse_loss(pred, target))
#> tensor(1.)
