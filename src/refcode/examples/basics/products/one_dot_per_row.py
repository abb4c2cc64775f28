import torch

a = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = torch.tensor([[1.0, 1.0, 1.0], [0.0, 1.0, 0.0]])
print((a * b).sum(dim=-1))
#> tensor([6., 5.])
print(torch.linalg.vecdot(a, b))
#> tensor([6., 5.])
print(torch.einsum("ij,ij->i", a, b))
#> tensor([6., 5.])

print(torch.inner(a, b))  # (1)!
#> tensor([[ 6.,  2.],
#>         [15.,  5.]])
print(torch.equal(torch.inner(a, b), a @ b.T))
#> True
try:
    torch.linalg.vecdot(a.long(), b.long())
except RuntimeError as error:
    print(error)
    #> linalg.vecdot: Expected a floating point or complex tensor as input. Got Long
