import torch

x = torch.zeros(2, 3)
x[0] = 7
x[:, 1] = torch.tensor([8, 9])
print(x)
#> tensor([[7., 8., 7.],
#>         [0., 9., 0.]])

try:
    x[:, 1:] = torch.ones(3)
except RuntimeError as error:
    print(error)
    #> The expanded size of the tensor (2) must match the existing size (3) at non-singleton dimension 1.  Target sizes: [2, 2].  Tensor sizes: [3]
try:
    x[0] = [1, 2, 3]
except TypeError as error:
    print(error)
    #> can't assign a list to a torch.FloatTensor
x[0] = torch.tensor([1, 2, 3])
print(x)
#> tensor([[1., 2., 3.],
#>         [0., 9., 0.]])
