import torch

a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
b = torch.tensor([[0.0, 1.0], [1.0, 0.0]])
print(a * b)
#> tensor([[0., 2.],
#>         [3., 0.]])
print(a @ b)
#> tensor([[2., 1.],
#>         [4., 3.]])

try:
    torch.ones(2, 3) * torch.ones(3, 2)
except RuntimeError as error:
    print(error)
    #> The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
print((torch.ones(2, 3) @ torch.ones(3, 2)).shape)
#> torch.Size([2, 2])

print((a * b.double()).dtype)
#> torch.float64
try:
    a @ b.double()  # (1)!
except RuntimeError as error:
    print(error)
    #> expected m1 and m2 to have the same dtype, but got: float != double
