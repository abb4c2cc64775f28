import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(2, 10, 3)
print(conv.stride, conv.padding, conv.dilation, conv.groups)
#> (1, 1) (0, 0) (1, 1) 1
halves = nn.Conv2d(2, 10, 3, groups=2)
for layer, cells in ((conv, 2 * 3 * 3), (halves, 1 * 3 * 3)):
    widest = max(p.abs().max().item() for p in layer.parameters())
    print(round(widest * cells**0.5, 1))
    #> 1.0
    #> 1.0
print(conv(torch.zeros(2, 5, 5)).shape)  # (1)!
#> torch.Size([10, 3, 3])
print(conv(torch.zeros(0, 2, 5, 5)).shape)
#> torch.Size([0, 10, 3, 3])
print(nn.Conv2d(2, 10, (3, 5))(torch.zeros(1, 2, 5, 5)).shape)
#> torch.Size([1, 10, 3, 1])

x = torch.zeros(1, 2, 6, 6)
x[0, 0, 0, 0] = float("nan")
print(conv(x)[0, 0].isnan())
#> tensor([[ True, False, False, False],
#>         [False, False, False, False],
#>         [False, False, False, False],
#>         [False, False, False, False]])
