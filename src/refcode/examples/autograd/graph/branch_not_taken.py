import torch

from refcode.autograd import graph

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
out = a * 5 if a < b else b * 5
print(graph(out, {"a": a, "b": b}))
#> MulBackward0 (), saved: other = 5
#> └─ a: AccumulateGrad ()
#> no gradient reaches: b
out.backward()
print(a.grad, b.grad)
#> tensor(5.) None
