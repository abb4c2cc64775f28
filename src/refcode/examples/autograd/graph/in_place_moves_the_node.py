import torch

x = torch.ones(2, requires_grad=True)
y = x * 2
before = y.grad_fn
print(type(y.grad_fn).__name__, y._version)
#> MulBackward0 0
y.add_(1)
print(type(y.grad_fn).__name__, y._version)
#> AddBackward0 1
print(y.grad_fn.next_functions[0][0] is before)
#> True

z = torch.zeros(2)
z[0] = x[1] * 5
print(type(z.grad_fn).__name__, z.is_leaf)
#> CopySlices False
z.sum().backward()
print(x.grad)
#> tensor([0., 5.])
