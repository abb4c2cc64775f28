import torch
import torch.nn.functional as F
from torch import nn

log_p = torch.tensor([[0.5, 0.25, 0.25], [0.125, 0.75, 0.125]]).log()
y = torch.tensor([0, 1])
try:
    nn.NLLLoss(log_p, y)
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with more than one value is ambiguous
try:
    nn.NLLLOSS()
except AttributeError as error:
    print(error)
    #> module 'torch.nn' has no attribute 'NLLLOSS'
print(nn.NLLLoss()(log_p, y), F.nll_loss(log_p, y))
#> tensor(0.4904) tensor(0.4904)
