import torch
from torch import nn

pred = torch.tensor([[1.0, 2.0], [3.0, 4.0]])  # (N, 2)
target = torch.zeros(2, 2)
for how in ("mean", "sum", "none"):
    print(how, nn.MSELoss(reduction=how)(pred, target).tolist())
    #> mean 7.5
    #> sum 30.0
    #> none [[1.0, 4.0], [9.0, 16.0]]
print(nn.MSELoss(reduction="sum")(pred, target) / len(pred))
#> tensor(15.)
