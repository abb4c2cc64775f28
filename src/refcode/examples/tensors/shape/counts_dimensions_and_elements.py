import torch

x = torch.zeros(2, 3, 4)
print(x.ndim, x.dim(), len(x.shape))
#> 3 3 3
print(x.numel(), x.nelement(), x.shape.numel())
#> 24 24 24
print(len(x))  # (1)!
#> 2

e = torch.zeros(3, 1).expand(3, 5)
print(e.numel(), e.untyped_storage().nbytes() // e.itemsize)  # (2)!
#> 15 3
