import torch

x = torch.zeros(1000, 100)
row = x[999]
print(row.is_contiguous(), row.storage_offset())
#> True 99900

kept = row.contiguous()  # (1)!
print(kept is row, kept.untyped_storage().nbytes())
#> True 400000

own = row.clone()
print(own.untyped_storage().nbytes())
#> 400
