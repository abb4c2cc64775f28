import torch

w = torch.ones(1, requires_grad=True)
try:
    w.add_(1)
except RuntimeError as error:
    print(error)
    #> a leaf Variable that requires grad is being used in an in-place operation.

with torch.no_grad():
    w += 1  # (1)!
print(w, w.is_leaf)
#> tensor([2.], requires_grad=True) True
w = w + 1  # (2)!
print(w.is_leaf)
#> False
