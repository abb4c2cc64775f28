import torch
import torch.nn.functional as F
from torch import nn

x = torch.full((1, 1, 2, 2), -5.0)
print(nn.MaxPool2d(2, padding=1)(x)[0, 0])
#> tensor([[-5., -5.],
#>         [-5., -5.]])
print(nn.AvgPool2d(2, padding=1)(x)[0, 0])  # (1)!
#> tensor([[-1.2500, -1.2500],
#>         [-1.2500, -1.2500]])
print(F.max_pool2d(F.pad(x, (1, 1, 1, 1)), 2)[0, 0])  # (2)!
#> tensor([[0., 0.],
#>         [0., 0.]])
