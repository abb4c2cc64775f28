import torch
from torch.utils.checkpoint import checkpoint

from refcode.autograd import graph

runs = []


def block(x):
    runs.append(1)
    return x.sin().exp()


x = torch.zeros(2, requires_grad=True)
out = checkpoint(block, x, use_reentrant=False)
print(graph(out, {"x": x}))
#> ExpBackward0 (2,), saved: result packed
#> └─ SinBackward0 (2,), saved: self packed
#>    └─ x: AccumulateGrad (2,)
print(len(runs))
#> 1
out.sum().backward()
print(len(runs), x.grad)
#> 2 tensor([1., 1.])
