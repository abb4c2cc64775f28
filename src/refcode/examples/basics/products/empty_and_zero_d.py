import torch

e = torch.ones(0)
print(torch.dot(e, e))
#> tensor(0.)
print(torch.ones(2, 0) @ torch.ones(0, 3))
#> tensor([[0., 0., 0.],
#>         [0., 0., 0.]])
print((torch.ones(0, 3) @ torch.ones(3, 2)).shape)
#> torch.Size([0, 2])

s, v = torch.tensor(2.0), torch.ones(3)
print(s * v, torch.inner(s, v))
#> tensor([2., 2., 2.]) tensor([2., 2., 2.])
try:
    s @ v
except RuntimeError as error:
    print(error)
    #> both arguments to matmul need to be at least 1D, but they are 0D and 1D
try:
    v @ 2
except TypeError as error:
    print(error)
    #> unsupported operand type(s) for @: 'Tensor' and 'int'
