import torch

cells = torch.arange(100, 112)
y = cells.view(3, 4)[1:, ::2]
print(y)
#> tensor([[104, 106],
#>         [108, 110]])
print(y.storage_offset(), y.stride())
#> 4 (4, 2)

print(y[0, 0], cells[4 + 0 * 4 + 0 * 2])
#> tensor(104) tensor(104)
print(y[0, 1], cells[4 + 0 * 4 + 1 * 2])
#> tensor(106) tensor(106)
print(y[1, 0], cells[4 + 1 * 4 + 0 * 2])
#> tensor(108) tensor(108)
print(y[1, 1], cells[4 + 1 * 4 + 1 * 2])
#> tensor(110) tensor(110)
