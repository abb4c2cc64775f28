import torch
from torch import nn

conv = nn.Conv2d(3, 8, kernel_size=1)
x = torch.randn(2, 3, 7, 9)
w = conv.weight[:, :, 0, 0]  # (8, 3)
by_einsum = torch.einsum("oc,nchw->nohw", w, x)
by_einsum = by_einsum + conv.bias[:, None, None]
print(torch.allclose(conv(x), by_einsum, atol=1e-5))
#> True

pixel = x[0, :, 4, 5]
print(torch.allclose(
    conv(x)[0, :, 4, 5], w @ pixel + conv.bias, atol=1e-5
))
#> True
