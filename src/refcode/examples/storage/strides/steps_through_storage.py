import torch

cells = torch.arange(10, 16)
print(cells)
#> tensor([10, 11, 12, 13, 14, 15])

x = cells.view(2, 3)
print(x)
#> tensor([[10, 11, 12],
#>         [13, 14, 15]])
print(x.stride())
#> (3, 1)

print(x[1, 2])
#> tensor(15)
print(cells[1 * 3 + 2 * 1])
#> tensor(15)
