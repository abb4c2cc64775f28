import torch

x = torch.arange(12).reshape(3, 4)
rows = torch.tensor([True, False, True])
cols = x[0] > 1
print(x[rows])
#> tensor([[ 0,  1,  2,  3],
#>         [ 8,  9, 10, 11]])
print(x[:, cols])
#> tensor([[ 2,  3],
#>         [ 6,  7],
#>         [10, 11]])
print(x[rows, cols])  # (1)!
#> tensor([ 2, 11])
print(x[rows][:, cols])
#> tensor([[ 2,  3],
#>         [10, 11]])
