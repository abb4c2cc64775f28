import torch
from torch import nn

z = torch.tensor([-200.0, 0.0, 200.0], requires_grad=True)
y = torch.tensor([1.0, 1.0, 0.0])
nn.BCEWithLogitsLoss(reduction="sum")(z, y).backward()
print(z.grad, torch.equal(z.grad, (z.sigmoid() - y).detach()))
#> tensor([-1.0000, -0.5000,  1.0000]) True

z.grad = None
nn.BCELoss(reduction="sum")(torch.sigmoid(z), y).backward()
print(z.grad)
#> tensor([-0.0000, -0.5000,  0.0000])
