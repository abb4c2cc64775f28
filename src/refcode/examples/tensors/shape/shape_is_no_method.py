import torch

x = torch.zeros(5, 3)
try:
    x.shape()
except TypeError as error:
    print(error)
    #> 'torch.Size' object is not callable
print(x.shape, x.shape[0])
#> torch.Size([5, 3]) 5

try:
    print(x.size[0])
except TypeError as error:
    print(error)
    #> 'builtin_function_or_method' object is not subscriptable
print(x.size()[0], x.size(0))
#> 5 5
