import torch

x = torch.zeros(5, 3)
print(x.dim == 2)
#> False
print(x.dim() == 2, x.ndim == 2)
#> True True

try:
    print(x.numel > 0)
except TypeError as error:
    print(error)
    #> '>' not supported between instances of 'builtin_function_or_method' and 'int'
print(x.numel() > 0)
#> True
print(x.numpy().size)  # (1)!
#> 15
