import torch
from torch import nn

scores = torch.zeros(2, 3, 4, 5)  # (N, classes, H, W)
p = nn.Softmax(dim=1)(scores)
print(p.shape)
#> torch.Size([2, 3, 4, 5])
print(torch.allclose(p.sum(dim=1), torch.ones(2, 4, 5)))
#> True
