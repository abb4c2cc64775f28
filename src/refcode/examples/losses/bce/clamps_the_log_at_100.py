import torch
import torch.nn.functional as F

p = torch.tensor([0.0, 1.0, 0.0, 1.0], requires_grad=True)
y = torch.tensor([0.0, 1.0, 1.0, 0.0])
print((y * p.log() + (1 - y) * (1 - p).log()).detach())
#> tensor([nan, nan, -inf, -inf])
each = F.binary_cross_entropy(p, y, reduction="none")
print(each.detach().abs())  # (1)!
#> tensor([  0.,   0., 100., 100.])
each.sum().backward()
print(p.grad)
#> tensor([ 0.0000e+00,  0.0000e+00, -1.0000e+12,  1.0000e+12])
w = torch.full((4,), 3.0)
print(F.binary_cross_entropy(p.detach(), y, w, reduction="sum"))
#> tensor(600.)
