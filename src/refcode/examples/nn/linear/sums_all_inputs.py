import torch
from torch.nn import functional as F

x = torch.tensor([[1.0, 2.0]])
weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
bias = torch.tensor([0.0, 0.0, 10.0])
print(F.linear(x, weight, bias))
#> tensor([[ 1.,  2., 13.]])
print(x @ weight.T + bias)
#> tensor([[ 1.,  2., 13.]])
