import torch

from refcode.tensors import shares_storage

a, b = torch.empty(0), torch.empty(3, 0)
print(a.data_ptr(), b.data_ptr(), a.data_ptr() == b.data_ptr())
#> 0 0 True
print(shares_storage(a, b))
#> False

x = torch.arange(6)
tail = x[6:]
print(tail.data_ptr(), tail.storage_offset(), shares_storage(x, tail))
#> 0 6 True

m = torch.empty(3, device="meta")
print(m.data_ptr(), m.untyped_storage().nbytes())
#> 0 12
