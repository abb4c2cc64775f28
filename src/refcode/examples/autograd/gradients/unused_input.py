import torch

x = torch.ones(2, requires_grad=True)
w = torch.ones(2, requires_grad=True)
try:
    torch.autograd.grad(x.sum(), (x, w))
except RuntimeError as error:
    print(error)
    #> The differentiated Tensor at index 1 appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.

print(torch.autograd.grad(x.sum(), (x, w), allow_unused=True))
#> (tensor([1., 1.]), None)
print(torch.autograd.grad(x.sum(), (x, w), materialize_grads=True))
#> (tensor([1., 1.]), tensor([0., 0.]))
