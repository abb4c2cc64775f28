import torch

x = torch.arange(6, dtype=torch.int32)
s = x[2:]
b = s.view(torch.uint8)
print(s.storage_offset(), s.itemsize, b.storage_offset(), b.itemsize)
#> 2 4 8 1
print(s.data_ptr() == b.data_ptr())
#> True
print(torch.tensor(7).storage_offset(), x[5].storage_offset())
#> 0 5
