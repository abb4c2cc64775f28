import torch

x = torch.zeros(3)
v = x[1:]
print(x.is_shared(), v.is_shared())
#> False False
print(v.untyped_storage().data_ptr() == x.untyped_storage().data_ptr())
#> True
