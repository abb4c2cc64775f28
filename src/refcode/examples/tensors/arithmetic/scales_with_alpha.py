import torch

a = torch.tensor([10, 20])
b = torch.tensor([1, 2])
print(torch.add(a, b, alpha=3), a.sub(b, alpha=3))
#> tensor([13, 26]) tensor([ 7, 14])

w = torch.tensor([1.0, 2.0])
grad = torch.tensor([4.0, -2.0])
print(w.add_(grad, alpha=-0.5))  # (1)!
#> tensor([-1.,  3.])

try:
    torch.add(a, b, alpha=0.5)
except RuntimeError as error:
    print(error)
    #> For integral input tensors, argument alpha must not be a floating point number.
try:
    torch.mul(a, b, alpha=3)
except TypeError as error:
    print(error)
    #> mul() got an unexpected keyword argument 'alpha'
