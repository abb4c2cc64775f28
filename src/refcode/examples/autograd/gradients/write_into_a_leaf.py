import torch

x = torch.ones(2, requires_grad=True)
try:
    x[0] = 3
except RuntimeError as error:
    print(error)
    #> a view of a leaf Variable that requires grad is being used in an in-place operation.

with torch.no_grad():
    x[0] = 3  # (1)!
print(x)
#> tensor([3., 1.], requires_grad=True)

y = x.clone()
y[0] = 5  # (2)!
y.sum().backward()
print(x.grad)
#> tensor([0., 1.])
