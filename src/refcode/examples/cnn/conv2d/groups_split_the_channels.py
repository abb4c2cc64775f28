import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(1, 4, 5, 5)
conv = nn.Conv2d(4, 6, 3, groups=2)
print(conv.weight.shape)  # (1)!
#> torch.Size([6, 2, 3, 3])

low = F.conv2d(x[:, :2], conv.weight[:3], conv.bias[:3])
high = F.conv2d(x[:, 2:], conv.weight[3:], conv.bias[3:])
together = torch.cat([low, high], dim=1)
print(torch.allclose(conv(x), together, atol=1e-5))
#> True
