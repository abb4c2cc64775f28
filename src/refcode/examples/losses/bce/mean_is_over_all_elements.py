import torch
from torch import nn

z = torch.zeros(2, 5)  # (N, C)
y = torch.ones(2, 5)
for how in ("mean", "sum", "none"):
    loss = nn.BCEWithLogitsLoss(reduction=how)(z, y)
    print(how, loss.shape, round(loss.sum().item(), 4))
    #> mean torch.Size([]) 0.6931
    #> sum torch.Size([]) 6.9315
    #> none torch.Size([2, 5]) 6.9315
try:
    nn.BCEWithLogitsLoss(reduction="average")(z, y)
except ValueError as error:
    print(error)
    #> average is not a valid value for reduction
