import torch

from refcode.tensors import view_strides

a = torch.arange(24).reshape(4, 6)
s = a[:, :4]
print(view_strides(s.shape, s.stride(), (4, 2, 2)))
#> (6, 2, 1)
print(s.view(4, 2, 2).stride())
#> (6, 2, 1)

print(view_strides(s.shape, s.stride(), (16,)))
#> None
print(view_strides(a.T.shape, a.T.stride(), (2, 3, 4)))
#> (3, 1, 6)
print(a.T.view(2, 3, 4).stride())
#> (3, 1, 6)
