import torch
from torch import nn

torch.manual_seed(0)
conv, norm = nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4)
x = torch.randn(8, 1, 6, 6)
before = norm(conv(x))
with torch.no_grad():
    conv.bias += 100
print(torch.allclose(norm(conv(x)), before, atol=1e-3))
#> True

bare = nn.Conv2d(1, 4, 3, bias=False)
print(bare.bias, sum(p.numel() for p in bare.parameters()))
#> None 36
