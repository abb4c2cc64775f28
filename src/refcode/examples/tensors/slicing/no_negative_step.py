import torch

x = torch.arange(4)
try:
    x[::-1]
except ValueError as error:
    print(error)
    #> step must be greater than zero

y = x.flip(0)
y[0] = 99
print(y, x)
#> tensor([99,  2,  1,  0]) tensor([0, 1, 2, 3])

m = torch.arange(6).reshape(2, 3)
print(m.flip(1))
#> tensor([[2, 1, 0],
#>         [5, 4, 3]])
print(torch.flip(m, (0, 1)))
#> tensor([[5, 4, 3],
#>         [2, 1, 0]])
