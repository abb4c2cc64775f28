import torch
import torch.nn.functional as F

x = torch.randn(8, 16, 32, 32)
before, after = F.max_pool2d(x.relu(), 2), F.max_pool2d(x, 2).relu()
print(torch.equal(before, after))
#> True
print(x.numel(), F.max_pool2d(x, 2).numel())
#> 131072 32768
print(torch.equal(F.avg_pool2d(x.relu(), 2), F.avg_pool2d(x, 2).relu()))
#> False
