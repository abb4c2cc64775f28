import torch

from refcode.tensors import shares_storage

x = torch.zeros(3)
v = x.view(3)
print(id(v) == id(x), v is x)
#> False False
print(shares_storage(v, x))
#> True

a, b = x[0], x[0]
print(a is b, shares_storage(a, b))
#> False True
