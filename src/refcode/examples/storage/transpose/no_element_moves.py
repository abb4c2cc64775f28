import torch

from refcode.tensors import layout

x = torch.tensor([[0, 1, 2], [3, 4, 5]])
print(layout(x))
#> shape       (2, 3)
#> stride      (3, 1)
#> offset      0
#> dtype       torch.int64, 8 bytes
#> contiguous  True
#> view of     None
#> cells       [[0 1 2]
#>              [3 4 5]]
#> storage     6 cells, 48 bytes
#>             [0 1 2 3 4 5]
print(layout(x.T))
#> shape       (3, 2)
#> stride      (1, 3)
#> offset      0
#> dtype       torch.int64, 8 bytes
#> contiguous  False
#> view of     (2, 3)
#> cells       [[0 3]
#>              [1 4]
#>              [2 5]]
#> storage     6 cells, 48 bytes
#>             [0 1 2 3 4 5]
