import torch
import torch.nn.functional as F

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = torch.tensor([1.0, 2.0])
F.mse_loss(x, y).sqrt().backward()
print(x.grad)
#> tensor([nan, nan])

x.grad = None
(F.mse_loss(x, y) + 1e-12).sqrt().backward()
print(x.grad)
#> tensor([0., 0.])
