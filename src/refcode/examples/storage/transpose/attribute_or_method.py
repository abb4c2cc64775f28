import torch

x = torch.arange(6).view(2, 3)
try:
    x.T()
except TypeError as error:
    print(error)
    #> 'Tensor' object is not callable
try:
    x @ x.t
except TypeError as error:
    print(error)
    #> unsupported operand type(s) for @: 'Tensor' and 'builtin_function_or_method'

print(torch.equal(x @ x.T, x @ x.t()))
#> True
