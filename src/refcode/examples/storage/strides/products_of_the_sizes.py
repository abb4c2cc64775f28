import torch

x = torch.zeros(2, 3, 4)
print(x.stride())
#> (12, 4, 1)
print((3 * 4, 4, 1))
#> (12, 4, 1)
print(x.stride(0), x.stride(1), x.stride(-1))
#> 12 4 1

cells = torch.arange(24)
print(cells.view(2, 3, 4)[1, 2, 3], 1 * 12 + 2 * 4 + 3 * 1)
#> tensor(23) 23
