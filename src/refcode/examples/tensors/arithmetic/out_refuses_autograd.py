import torch

w = torch.ones(1, requires_grad=True)
result = torch.zeros(1)
try:
    torch.add(w, 1, out=result)
except RuntimeError as error:
    print(error)
    #> add(): functions with out=... arguments don't support automatic differentiation, but one of the arguments requires grad.

with torch.no_grad():
    torch.add(w, 1, out=result)
print(result, result.requires_grad)
#> tensor([2.]) False
