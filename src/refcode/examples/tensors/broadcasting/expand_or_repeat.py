import torch

row = torch.tensor([1, 2, 3])
print(row.expand(2, 3))
#> tensor([[1, 2, 3],
#>         [1, 2, 3]])
print(row.repeat(2, 3))  # (1)!
#> tensor([[1, 2, 3, 1, 2, 3, 1, 2, 3],
#>         [1, 2, 3, 1, 2, 3, 1, 2, 3]])
print(row.repeat(2, 1).stride(), row.expand(2, 3).stride())
#> (3, 1) (0, 1)

print(row.broadcast_to(2, 3).stride())
#> (0, 1)
print(row.expand(2, -1).shape)  # (2)!
#> torch.Size([2, 3])
like = torch.zeros(4, 2, 3)
print(row.expand_as(like).stride())
#> (0, 0, 1)
print(row.repeat_interleave(2))
#> tensor([1, 1, 2, 2, 3, 3])
