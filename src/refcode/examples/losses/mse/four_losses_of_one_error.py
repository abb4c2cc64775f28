import torch
from torch import nn

y = torch.zeros(5)
for loss_fn in (
    nn.MSELoss(reduction="none"),
    nn.L1Loss(reduction="none"),
    nn.SmoothL1Loss(reduction="none"),
    nn.HuberLoss(reduction="none", delta=2.0),
):
    x = torch.tensor([0.0, 0.5, 1.0, 2.0, 10.0], requires_grad=True)
    each = loss_fn(x, y)
    each.sum().backward()
    print(type(loss_fn).__name__, each.tolist(), x.grad.tolist())
    #> MSELoss [0.0, 0.25, 1.0, 4.0, 100.0] [0.0, 1.0, 2.0, 4.0, 20.0]
    #> L1Loss [0.0, 0.5, 1.0, 2.0, 10.0] [0.0, 1.0, 1.0, 1.0, 1.0]
    #> SmoothL1Loss [0.0, 0.125, 0.5, 1.5, 9.5] [0.0, 0.5, 1.0, 1.0, 1.0]
    #> HuberLoss [0.0, 0.125, 0.5, 2.0, 18.0] [0.0, 0.5, 1.0, 2.0, 2.0]
