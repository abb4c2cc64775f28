import torch

x = torch.ones(1, requires_grad=True)
y = x * 2
try:
    y.requires_grad = False
except RuntimeError as error:
    print(error)
    #> you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that doesn't require differentiation use var_no_grad = var.detach().

print(y.detach().requires_grad)
#> False
print(x.requires_grad_(False).requires_grad)
#> False
