import torch

x = torch.zeros(1000, 1000)
row = x[0]
print(row.nbytes, row.untyped_storage().nbytes())
#> 4000 4000000

alone = x[0].clone()
print(alone.nbytes, alone.untyped_storage().nbytes())
#> 4000 4000
