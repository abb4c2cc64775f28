import weakref

import torch

x = torch.ones(2, requires_grad=True)


def survives(operation):
    y = x * 1
    out = operation(y)
    inner = weakref.ref(y)
    del y
    return inner() is not None and out.requires_grad


print(survives(lambda y: y * y), survives(lambda y: y + 1))
#> True False
print(survives(torch.sin), survives(torch.exp))
#> True False
