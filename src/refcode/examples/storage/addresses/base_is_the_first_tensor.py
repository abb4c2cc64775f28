import torch

from refcode.tensors import shares_storage

x = torch.arange(6)
v = x.view(2, 3)
print(x._base, v._base is x, v.T._base is x)
#> None True True

print(x.detach()._base, shares_storage(x, x.detach()))
#> None True
r = v.T.ravel()
print(r._base is None, shares_storage(x, r))  # (1)!
#> False False
