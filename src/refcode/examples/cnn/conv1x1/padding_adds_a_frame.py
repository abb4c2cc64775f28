import torch
from torch import nn

conv = nn.Conv2d(1, 1, 1, padding=1)
with torch.no_grad():
    conv.weight.fill_(2)
    conv.bias.fill_(-7)
print(conv(torch.ones(1, 1, 2, 3))[0, 0].detach())
#> tensor([[-7., -7., -7., -7., -7.],
#>         [-7., -5., -5., -5., -7.],
#>         [-7., -5., -5., -5., -7.],
#>         [-7., -7., -7., -7., -7.]])
