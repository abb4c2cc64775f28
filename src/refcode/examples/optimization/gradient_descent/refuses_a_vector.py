import torch

x = torch.tensor([1.0, 2.0])
try:
    torch.func.grad(lambda x: x * x)(x)
except RuntimeError as error:
    print(error)
    #> grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor, got tensor with 1 dims. Maybe you wanted to use the vjp or jacrev APIs instead?
print(torch.func.grad(lambda x: (x * x).sum())(x))
#> tensor([2., 4.])
x.requires_grad_()
try:
    torch.autograd.grad(x * x, x)
except RuntimeError as error:
    print(error)
    #> grad can be implicitly created only for scalar outputs
