import torch

a = torch.tensor([[1], [2], [3]])  # (3, 1)
b = torch.tensor([[4], [5], [6]])
print(a.T @ b, (a.T @ b).shape)
#> tensor([[32]]) torch.Size([1, 1])
print(torch.dot(a.squeeze(1), b.squeeze(1)))
#> tensor(32)
try:
    a @ b
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (3x1 and 3x1)
print(a @ b.T)
#> tensor([[ 4,  5,  6],
#>         [ 8, 10, 12],
#>         [12, 15, 18]])
