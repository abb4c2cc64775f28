import torch
import torch.nn.functional as F

from refcode import nn

torch.manual_seed(0)
x = torch.randn(4, 3, 5).log_softmax(dim=1)
y = torch.randint(3, (4, 5))
y[0, :2] = -100
w = torch.tensor([1.0, 2.0, 3.0])
for reduction in ("none", "sum", "mean"):
    ours = nn.nll_loss(x, y, w, reduction=reduction)
    theirs = F.nll_loss(x, y, w, reduction=reduction)
    print(reduction, torch.allclose(ours, theirs))
    #> none True
    #> sum True
    #> mean True

try:
    nn.nll_loss(torch.zeros(2, 3), torch.tensor([0, 3]))
except IndexError as error:
    print(error)
    #> target: expected 0 to 2 or -100, got 3 at [1]
