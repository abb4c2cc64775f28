import torch

x = torch.zeros(1000)
print(x.nbytes, x.numel() * x.itemsize, x.untyped_storage().nbytes())
#> 4000 4000 4000
s = x[:10]
print(s.nbytes, s.untyped_storage().nbytes())
#> 40 4000
e = x[:1].expand(5000)
print(e.nbytes, e.untyped_storage().nbytes())
#> 20000 4000
