import torch

x = torch.zeros(4, requires_grad=True)
x[1:3].sum().backward()
print(x.grad)
#> tensor([0., 1., 1., 0.])

x.grad = None
x[[0, 0, 3]].sum().backward()  # (1)!
print(x.grad)
#> tensor([2., 0., 0., 1.])

try:
    x[0] = 1.0
except RuntimeError as error:
    print(error)
    #> a view of a leaf Variable that requires grad is being used in an in-place operation.
with torch.no_grad():
    x[0] = 1.0
print(x)
#> tensor([1., 0., 0., 0.], requires_grad=True)
