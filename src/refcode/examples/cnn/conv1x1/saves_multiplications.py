import torch
from torch import nn

direct = nn.Conv2d(192, 32, 5, padding=2)
narrow = nn.Sequential(
    nn.Conv2d(192, 16, 1), nn.Conv2d(16, 32, 5, padding=2)
)
x = torch.zeros(1, 192, 28, 28)
print(direct(x).shape == narrow(x).shape)
#> True
print(28 * 28 * 32 * 192 * 5 * 5)
#> 120422400
print(28 * 28 * 16 * 192 + 28 * 28 * 32 * 16 * 5 * 5)
#> 12443648
for model in (direct, narrow):
    print(sum(p.numel() for p in model.parameters()))
    #> 153632
    #> 15920
