import torch
from torch import nn

first = nn.Conv2d(3, 16, 1, bias=False)
second = nn.Conv2d(16, 4, 1, bias=False)
one = nn.Conv2d(3, 4, 1, bias=False)
with torch.no_grad():
    w = second.weight.flatten(1) @ first.weight.flatten(1)
    one.weight.copy_(w[:, :, None, None])

x = torch.randn(2, 3, 5, 5)
y = second(first(x))
print(torch.allclose(y, one(x), atol=1e-5))
#> True
print(torch.allclose(second(first(x).relu()), y, atol=1e-5))
#> False
