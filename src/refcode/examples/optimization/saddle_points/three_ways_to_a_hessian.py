import torch
from torch.autograd import grad


def f(v):
    x, y = v
    return x**3 - 3 * x * y**2


v = torch.tensor([1.0, 2.0])
print(torch.func.hessian(f)(v))
#> tensor([[  6., -12.],
#>         [-12.,  -6.]])
print(torch.autograd.functional.hessian(f, v))
#> tensor([[  6., -12.],
#>         [-12.,  -6.]])
v.requires_grad_()
(gradient,) = grad(f(v), v, create_graph=True)
rows = [*grad(gradient[0], v, retain_graph=True), *grad(gradient[1], v)]
print(torch.stack(rows))
#> tensor([[  6., -12.],
#>         [-12.,  -6.]])
