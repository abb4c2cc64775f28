import torch

column = torch.tensor([[10], [20]])
row = torch.tensor([1, 2, 3])
print(column + row)
#> tensor([[11, 12, 13],
#>         [21, 22, 23]])

a, b = torch.broadcast_tensors(column, row)
print(a)
#> tensor([[10, 10, 10],
#>         [20, 20, 20]])
print(b)
#> tensor([[1, 2, 3],
#>         [1, 2, 3]])
print(a.stride(), b.stride())
#> (1, 0) (0, 1)
