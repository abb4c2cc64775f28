import torch

from refcode.tensors import layout

x = torch.arange(6).view(2, 3)
print(layout(x.T))
#> shape       (3, 2)
#> stride      (1, 3)
#> offset      0
#> dtype       torch.int64, 8 bytes
#> contiguous  False
#> view of     (6,)
#> cells       [[0 3]
#>              [1 4]
#>              [2 5]]
#> storage     6 cells, 48 bytes
#>             [0 1 2 3 4 5]
