import torch

s = torch.arange(6)[4:]
n = s.untyped_storage().nbytes() // s.itemsize
print(s, n)
#> tensor([4, 5]) 6
print(s.as_strided((n,), (1,), 0))
#> tensor([0, 1, 2, 3, 4, 5])
print(torch.empty(0, dtype=s.dtype).set_(s.untyped_storage()))
#> tensor([0, 1, 2, 3, 4, 5])
