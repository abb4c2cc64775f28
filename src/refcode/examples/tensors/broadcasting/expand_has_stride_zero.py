import torch

row = torch.tensor([1, 2, 3])
x = row.expand(2, 3)
print(x)
#> tensor([[1, 2, 3],
#>         [1, 2, 3]])
print(row.stride(), x.stride())
#> (1,) (0, 1)
print(x.data_ptr() == row.data_ptr())
#> True
print(x.numel(), x.untyped_storage().nbytes())  # (1)!
#> 6 24

column = torch.tensor([[1], [2]])
print(column.stride(), column.expand(2, 3).stride())
#> (1, 1) (1, 0)
