import torch

a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
b = torch.tensor([[5.0, 6.0], [7.0, 8.0]])
print((a * b).sum())
#> tensor(70.)
print(torch.tensordot(a, b, dims=2))
#> tensor(70.)
print(torch.trace(a.T @ b))
#> tensor(70.)
print(torch.dot(a.flatten(), b.flatten()))
#> tensor(70.)
print(torch.einsum("ij,ij->", a, b))
#> tensor(70.)

print(a @ b)
#> tensor([[19., 22.],
#>         [43., 50.]])
