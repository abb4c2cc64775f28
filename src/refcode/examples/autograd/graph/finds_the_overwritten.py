import torch

from refcode.autograd import graph

x = torch.ones(2, requires_grad=True)
h = x.sigmoid()
out = (h * h).sum()
h *= 2
print(graph(out, {"x": x}))
#> SumBackward0 ()
#> └─ MulBackward0 (2,), saved: other overwritten; self overwritten
#>    ├─ #1: SigmoidBackward0 (2,), saved: result overwritten
#>    │  └─ x: AccumulateGrad (2,)
#>    └─ #1
try:
    out.backward()
except RuntimeError as error:
    print(str(error).partition(" Hint")[0])
    #> one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2]], which is output 0 of Mul, is at version 1; expected version 0 instead.

h = x.sigmoid()
out = (h * h).sum()
h = h * 2
out.backward()
print(x.grad)
#> tensor([0.2875, 0.2875])
