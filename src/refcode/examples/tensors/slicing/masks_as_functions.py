import torch

x = torch.tensor([[1, -2], [-3, 4]])
print(torch.where(x < 0, 0, x))
#> tensor([[1, 0],
#>         [0, 4]])
print(x.masked_fill(x < 0, 9))
#> tensor([[1, 9],
#>         [9, 4]])
print(x.masked_select(x < 0))
#> tensor([-2, -3])

print(x.lt(0).nonzero())  # (1)!
#> tensor([[0, 1],
#>         [1, 0]])
print(x.lt(0).nonzero(as_tuple=True))
#> (tensor([0, 1]), tensor([1, 0]))
print(x[x.lt(0).nonzero(as_tuple=True)])
#> tensor([-2, -3])
