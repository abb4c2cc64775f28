import torch

a = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = torch.tensor([[1.0, 1.0, 1.0]])  # (1, 3)
print(torch.einsum("ij,ij->", a, b))  # (1)!
#> tensor(21.)
print(torch.tensordot(a, b, dims=2))
#> tensor(21.)
print((a * b).sum())
#> tensor(21.)

c = torch.ones(3, 2)
try:
    torch.tensordot(a, c, dims=2)
except RuntimeError as error:
    print(error)
    #> contracted dimensions need to match, but first has size 2 in dim -2 and second has size 3 in dim 0
try:
    torch.einsum("ij,ij->", a, c)
except RuntimeError as error:
    print(error)
    #> einsum(): subscript i has size 3 for operand 1 which does not broadcast with previously seen size 2
