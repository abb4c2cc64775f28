import torch

a = torch.arange(16).reshape(4, 4)
print(a)
#> tensor([[ 0,  1,  2,  3],
#>         [ 4,  5,  6,  7],
#>         [ 8,  9, 10, 11],
#>         [12, 13, 14, 15]])
print(a[1:3, 1:3])
#> tensor([[ 5,  6],
#>         [ 9, 10]])
print(a[::2, 1::2])  # (1)!
#> tensor([[ 1,  3],
#>         [ 9, 11]])
