import torch

x = torch.arange(6)
tail = x[2:]
print(tail.data_ptr() == x.data_ptr())  # (1)!
#> False
print(x[0].data_ptr() == x.data_ptr())  # (2)!
#> True

storage = x.untyped_storage()
print(tail.untyped_storage().data_ptr() == storage.data_ptr())
#> True
print(x.is_set_to(x[0]), x.is_set_to(x.view(6)))
#> False True
