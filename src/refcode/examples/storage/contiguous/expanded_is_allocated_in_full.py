import torch

x = torch.zeros(3, 1)
e = x.expand(3, 1000)
print(e.stride(), e.is_contiguous(), e.untyped_storage().nbytes())
#> (1, 0) False 12

c = e.contiguous()
print(c.stride(), c.is_contiguous(), c.untyped_storage().nbytes())
#> (1000, 1) True 12000
