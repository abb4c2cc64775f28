import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * x
out = y.sum()
grads = torch.autograd.grad(out, (x, y), retain_graph=True)
print(grads)
#> (tensor([2., 4.]), tensor([1., 1.]))
print(x.grad)
#> None

(gx,) = torch.autograd.grad(out, x)
print(gx)
#> tensor([2., 4.])
