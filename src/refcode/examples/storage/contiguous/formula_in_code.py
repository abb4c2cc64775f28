import torch

from refcode.tensors import contiguous_strides, is_contiguous

x = torch.zeros(2, 3, 4)
print(contiguous_strides(x.shape), x.stride())
#> (12, 4, 1) (12, 4, 1)
for y in (x, x.mT, x[1:], x[:, :2], x[:1].transpose(0, 1)):
    print(is_contiguous(y.shape, y.stride()), y.is_contiguous())
    #> True True
    #> False False
    #> True True
    #> False False
    #> True True
