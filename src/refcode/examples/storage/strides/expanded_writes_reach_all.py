import torch

e = torch.ones(1).expand(3)
e[0] = 5
print(e)
#> tensor([5., 5., 5.])

try:
    e.add_(1)
except RuntimeError as error:
    print(error)
    #> unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.

c = e.clone()
c[0] = 7
print(c, c.stride())
#> tensor([7., 5., 5.]) (1,)
