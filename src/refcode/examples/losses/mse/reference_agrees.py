import torch
import torch.nn.functional as F

from refcode.nn import mse_loss

x = torch.tensor([1.0, 2.0, 5.0])
y, w = torch.tensor([1.0, 4.0, 1.0]), torch.tensor([3.0, 2.0, 1.0])
for how in ("mean", "sum", "none"):
    ours = mse_loss(x, y, reduction=how, weight=w)
    theirs = F.mse_loss(x, y, reduction=how, weight=w)
    print(torch.allclose(ours, theirs), ours.tolist())
    #> True 4.0
    #> True 24.0
    #> True [0.0, 8.0, 16.0]
