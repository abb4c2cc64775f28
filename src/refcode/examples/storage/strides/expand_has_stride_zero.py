import torch

row = torch.tensor([1, 2, 3])
e = row.expand(4, 3)
print(e)
#> tensor([[1, 2, 3],
#>         [1, 2, 3],
#>         [1, 2, 3],
#>         [1, 2, 3]])
print(e.stride(), e.untyped_storage().nbytes() // e.itemsize)
#> (0, 1) 3

r = row.repeat(4, 1)
print(r.stride(), r.untyped_storage().nbytes() // r.itemsize)
#> (3, 1) 12

column = torch.tensor([[10], [20]])
a, b = torch.broadcast_tensors(column, row)
print(a.stride(), b.stride())
#> (1, 0) (0, 1)
