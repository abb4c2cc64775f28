import torch

x = torch.zeros(8, 3, 32, 64)
n, c, h, w = x.shape
print(h * w)
#> 2048

n, *rest = x.shape
print(n, rest)
#> 8 [3, 32, 64]

print([size // 2 for size in x.shape[2:]])
#> [16, 32]
