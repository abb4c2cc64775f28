import torch

x = torch.arange(9.0).view(3, 3)
s = x[1:, 1:]
print(s)
#> tensor([[4., 5.],
#>         [7., 8.]])
print(s.storage_offset(), s.itemsize)
#> 4 4

print(s.data_ptr() - x.data_ptr())
#> 16
storage = s.untyped_storage()
print(storage.data_ptr() == x.untyped_storage().data_ptr())
#> True
print(s.data_ptr() == storage.data_ptr() + 4 * 4)
#> True
