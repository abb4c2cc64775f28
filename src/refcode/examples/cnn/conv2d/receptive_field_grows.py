import torch
from torch import nn


def field(*layers):
    x = torch.zeros(1, 1, 41, 41, requires_grad=True)
    y = nn.Sequential(*layers)(x)
    y[0, 0, y.shape[2] // 2, y.shape[3] // 2].backward()
    return x.grad.any(dim=2).sum().item()  # (1)!


torch.manual_seed(0)
print(field(nn.Conv2d(1, 1, 3)))
#> 3
print(field(nn.Conv2d(1, 1, 3), nn.Conv2d(1, 1, 3)))
#> 5
print(field(*[nn.Conv2d(1, 1, 3) for _ in range(3)]))
#> 7
print(field(*[nn.Conv2d(1, 1, 3, stride=2) for _ in range(3)]))
#> 15
print(field(*[nn.Conv2d(1, 1, 3, dilation=d) for d in (1, 2, 4)]))
#> 15
