import torch

x = torch.ones(2, requires_grad=True)
with torch.no_grad():
    v = x[:1]
print(v.requires_grad, v.is_leaf)
#> True True
(v * 2).sum().backward()
print(x.grad, v.grad)  # (1)!
#> None None

try:
    v.mul_(5)
except RuntimeError as error:
    print(error)
    #> A view was created in no_grad mode and is being modified inplace with grad mode enabled. Given that this use case is ambiguous and error-prone, it is forbidden. You can clarify your code by moving both the view and the inplace either both inside the no_grad block (if you don't want the inplace to be tracked) or both outside (if you want the inplace to be tracked).

with torch.no_grad():
    x[:1].mul_(5)
print(x)
#> tensor([5., 1.], requires_grad=True)
