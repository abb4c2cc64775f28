import torch
from torch import nn

print(nn.ReLU()(torch.randn(2, 3, 4, 5)).shape)
#> torch.Size([2, 3, 4, 5])
print(torch.relu(torch.tensor(-3)))
#> tensor(0)
print(torch.relu(torch.tensor([-3, 3], dtype=torch.int8)).dtype)
#> torch.int8
