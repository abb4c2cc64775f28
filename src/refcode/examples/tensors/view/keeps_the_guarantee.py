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
