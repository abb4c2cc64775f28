import torch
from torch import nn

x = torch.tensor([1.0, 2.0, 5.0, 0.0], requires_grad=True)
y = torch.tensor([1.0, 4.0, 1.0, 0.0])
for how in ("mean", "sum"):
    x.grad = None
    nn.MSELoss(reduction=how)(x, y).backward()
    print(how, x.grad)
    #> mean tensor([ 0., -1.,  2.,  0.])
    #> sum tensor([ 0., -4.,  8.,  0.])
print((2 * (x - y) / 4).detach())
#> tensor([ 0., -1.,  2.,  0.])
