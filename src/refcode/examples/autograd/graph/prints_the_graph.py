import torch

from refcode.autograd import graph

x = torch.ones(2, requires_grad=True)
y = x + 2
out = (y * y * 3).mean()
print(graph(out, {"x": x}))
#> MeanBackward0 ()
#> └─ MulBackward0 (2,), saved: other = 3
#>    └─ MulBackward0 (2,), saved: other = [3, 3]; self = [3, 3]
#>       ├─ #1: AddBackward0 (2,)
#>       │  └─ x: AccumulateGrad (2,)
#>       └─ #1
