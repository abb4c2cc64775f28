from itertools import product

import torch

cells = torch.arange(100, 124)
x = cells.view(2, 3, 4).permute(2, 0, 1)[1:, :, ::2]
print(x.shape, x.stride(), x.storage_offset())
#> torch.Size([3, 2, 2]) (1, 12, 8) 1

found = 0
for index in product(*map(range, x.shape)):
    cell = x.storage_offset()
    for i, step in zip(index, x.stride(), strict=True):
        cell += i * step
    found += int(x[index] == cells[cell])
print(found, "of", x.numel())
#> 12 of 12
