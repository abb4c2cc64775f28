import torch
from torch import nn

pool, mean = nn.AdaptiveMaxPool2d((2, 3)), nn.AdaptiveAvgPool2d(1)
for shape in ((1, 8, 7, 9), (1, 8, 32, 20), (1, 8, 1, 1)):
    x = torch.zeros(shape)
    print(pool(x).shape, mean(x).shape)
    #> torch.Size([1, 8, 2, 3]) torch.Size([1, 8, 1, 1])
    #> torch.Size([1, 8, 2, 3]) torch.Size([1, 8, 1, 1])
    #> torch.Size([1, 8, 2, 3]) torch.Size([1, 8, 1, 1])

x = torch.arange(6.0).reshape(1, 2, 3)
print(mean(x).item(), x.mean().item())
#> 2.5 2.5
