import torch
import torch.nn.functional as F

from refcode.nn import conv2d, conv2d_loop

x = torch.arange(100).reshape(1, 4, 5, 5)
w = torch.arange(72).reshape(4, 2, 3, 3) - 36
options = {"padding": 2, "stride": 2, "dilation": 2, "groups": 2}
y = F.conv2d(x, w, **options)
print(y.shape)
#> torch.Size([1, 4, 3, 3])
print(torch.equal(conv2d(x, w, **options), y))
#> True
print(torch.equal(conv2d_loop(x, w, **options), y))
#> True
