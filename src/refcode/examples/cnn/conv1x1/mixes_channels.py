import torch
from torch import nn

conv = nn.Conv2d(3, 2, kernel_size=1, bias=False)
with torch.no_grad():
    conv.weight[:, :, 0, 0] = torch.tensor([[1, 1, 1], [0, 0, 10]])

x = torch.tensor([[1, 2], [3, 4], [5, 6]]).float()
x = x.reshape(1, 3, 1, 2)  # two pixels with three channels
print(x[0, :, 0])
#> tensor([[1., 2.],
#>         [3., 4.],
#>         [5., 6.]])
print(conv(x)[0, :, 0].detach())
#> tensor([[ 9., 12.],
#>         [50., 60.]])
