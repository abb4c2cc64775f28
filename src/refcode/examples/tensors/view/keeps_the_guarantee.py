import torch

x = torch.zeros(2, 3)
x.T.reshape(6).fill_(1)  # (1)!
print(x)
#> tensor([[0., 0., 0.],
#>         [0., 0., 0.]])

x.reshape(6).fill_(1)  # (2)!
print(x)
#> tensor([[1., 1., 1.],
#>         [1., 1., 1.]])

try:
    x.T.view(6).fill_(2)  # (3)!
except RuntimeError as error:
    print(error)
    #> view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
x.view(6).fill_(2)
print(x)
#> tensor([[2., 2., 2.],
#>         [2., 2., 2.]])
