import torch

x = torch.arange(6).view(2, 3)
print(x.T.as_strided((6,), (1,)))
#> tensor([0, 1, 2, 3, 4, 5])
print(x.T.reshape(6))
#> tensor([0, 3, 1, 4, 2, 5])

row = x[0]
print(row.as_strided((6,), (1,)))  # (1)!
#> tensor([0, 1, 2, 3, 4, 5])

row = x[1]
print(row.as_strided((3,), (1,)))  # (2)!
#> tensor([3, 4, 5])
print(row.as_strided((3,), (1,), 0))
#> tensor([0, 1, 2])
