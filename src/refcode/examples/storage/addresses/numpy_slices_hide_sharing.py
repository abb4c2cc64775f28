import numpy as np
import torch

from refcode.tensors import shares_storage

n = np.arange(6)
x, y = torch.from_numpy(n), torch.from_numpy(n[2:])
print(y.storage_offset(), y.untyped_storage().nbytes())
#> 0 32
print(shares_storage(x, y))
#> False

y[0] = 99
print(x)
#> tensor([ 0,  1, 99,  3,  4,  5])
print(np.shares_memory(x.numpy(), y.numpy()))
#> True
print(shares_storage(x, x[2:]))
#> True
