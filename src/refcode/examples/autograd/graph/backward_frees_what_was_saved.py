import torch

from refcode.autograd import graph

x = torch.ones(2, requires_grad=True)
loss = (x * x * x).sum()
loss.backward(retain_graph=True)
print(graph(loss, {"x": x}))
#> SumBackward0 ()
#> └─ MulBackward0 (2,), saved: other = [1, 1]; self = [1, 1]
#>    ├─ MulBackward0 (2,), saved: other = [1, 1]; self = [1, 1]
#>    │  ├─ x: AccumulateGrad (2,)
#>    │  └─ x
#>    └─ x
loss.backward()
print(graph(loss, {"x": x}))
#> SumBackward0 ()
#> └─ MulBackward0 (2,), saved: other freed; self freed
#>    ├─ MulBackward0 (2,), saved: other freed; self freed
#>    │  ├─ x: AccumulateGrad (2,)
#>    │  └─ x
#>    └─ x
try:
    loss.backward()
except RuntimeError as error:
    print(error)
    #> Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
print(x.grad)
#> tensor([6., 6.])
