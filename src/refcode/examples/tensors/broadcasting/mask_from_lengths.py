import torch

lengths = torch.tensor([3, 1])
mask = torch.arange(4) < lengths[:, None]  # (4,) and (2, 1)
print(mask)
#> tensor([[ True,  True,  True, False],
#>         [ True, False, False, False]])

x = torch.arange(8).view(2, 4)
print(x.masked_fill(~mask, -1))
#> tensor([[ 0,  1,  2, -1],
#>         [ 4, -1, -1, -1]])
print(torch.where(mask, x, 0))
#> tensor([[0, 1, 2, 0],
#>         [4, 0, 0, 0]])
