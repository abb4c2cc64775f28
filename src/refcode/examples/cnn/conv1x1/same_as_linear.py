import torch
from torch import nn

conv, linear = nn.Conv2d(3, 8, kernel_size=1), nn.Linear(3, 8)
print(conv.weight.shape, linear.weight.shape)
#> torch.Size([8, 3, 1, 1]) torch.Size([8, 3])
with torch.no_grad():
    linear.weight.copy_(conv.weight.flatten(1))
    linear.bias.copy_(conv.bias)

x = torch.randn(2, 3, 7, 9)
y = linear(x.movedim(1, -1)).movedim(-1, 1)  # (1)!
print(torch.allclose(conv(x), y, atol=1e-5))
#> True
