import torch
from torch import nn

conv = nn.Conv2d(2, 10, kernel_size=3)
x = torch.randn(1, 2, 5, 5)
print("input: ", x.shape)
#> input:  torch.Size([1, 2, 5, 5])
print("output:", conv(x).shape)
#> output: torch.Size([1, 10, 3, 3])
print("weight:", conv.weight.shape)
#> weight: torch.Size([10, 2, 3, 3])
print("bias:  ", conv.bias.shape)
#> bias:   torch.Size([10])
