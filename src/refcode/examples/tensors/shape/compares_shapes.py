import torch

a = torch.zeros(2, 3)
b = torch.zeros(3, 2)
print(a.shape == b.shape, a.shape == b.T.shape)
#> False True
print(a.shape == (2, 3))
#> True
print(a.shape == [2, 3])  # (1)!
#> False
print(a.shape[1:] == (3,), a.shape[1:] == 3)  # (2)!
#> True False
print(torch.equal(a, b))
#> False
