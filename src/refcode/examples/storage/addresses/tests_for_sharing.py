import torch

from refcode.tensors import shares_storage

x = torch.arange(6)
y = x[2:]
z = x.clone()
storage = x.untyped_storage().data_ptr()
print(y.untyped_storage().data_ptr() == storage)
#> True
print(z.untyped_storage().data_ptr() == storage)
#> False
print(shares_storage(x, y), shares_storage(x, z))
#> True False
