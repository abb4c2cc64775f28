import torch

w = torch.ones(2, requires_grad=True)
(w * 3).sum().backward()
try:
    w -= 0.5 * w.grad
except RuntimeError as error:
    print(error)
    #> a leaf Variable that requires grad is being used in an in-place operation.
try:
    w[0] = 0
except RuntimeError as error:
    print(error)
    #> a view of a leaf Variable that requires grad is being used in an in-place operation.

with torch.no_grad():
    w -= 0.5 * w.grad
    w[0] = 0
print(w)
#> tensor([ 0.0000, -0.5000], requires_grad=True)
