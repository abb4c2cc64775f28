import torch
from torch import nn

layer = nn.Linear(2, 3)
x = torch.randn(4, 7, 2)
one_by_one = torch.stack([layer(row) for row in x.view(28, 2)])
print(torch.allclose(layer(x).view(28, 3), one_by_one, atol=1e-6))
#> True
