import torch

x = torch.arange(12).reshape(3, 4)
print(x[[2, 0, 0]])
#> tensor([[ 8,  9, 10, 11],
#>         [ 0,  1,  2,  3],
#>         [ 0,  1,  2,  3]])
print(x[:, [-1, 0]])
#> tensor([[ 3,  0],
#>         [ 7,  4],
#>         [11,  8]])

i = torch.tensor([[0, 1], [2, 0]])
print(x[i].shape)
#> torch.Size([2, 2, 4])
print(x[i, 0])
#> tensor([[0, 4],
#>         [8, 0]])
