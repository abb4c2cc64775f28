import torch

from refcode.tensors import layout

x = torch.arange(100, 112).view(3, 4)
print(layout(x[1:, ::2]))
#> shape       (2, 2)
#> stride      (4, 2)
#> offset      4
#> dtype       torch.int64, 8 bytes
#> contiguous  False
#> view of     (12,)
#> cells       [[ 4  6]
#>              [ 8 10]]
#> storage     12 cells, 96 bytes
#>             [ .  .  .  .  4  .  6  .  8  . 10  .]
