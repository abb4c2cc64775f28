import torch
from torch import nn

z, y = torch.tensor([1.5, -0.5]), torch.tensor([1.0, 0.0])
try:
    nn.BCELoss()(z, y)
except RuntimeError as error:
    print(error)
    #> all elements of input should be between 0 and 1
print(nn.BCEWithLogitsLoss()(z, y))
#> tensor(0.3377)

far = torch.tensor([-200.0], requires_grad=True)
a = nn.BCELoss()(far.sigmoid(), torch.ones(1))
b = nn.BCEWithLogitsLoss()(far, torch.ones(1))
print(a.item(), b.item())
#> 100.0 200.0
print(torch.autograd.grad(a, far)[0] == 0, torch.autograd.grad(b, far))
#> tensor([True]) (tensor([-1.]),)
