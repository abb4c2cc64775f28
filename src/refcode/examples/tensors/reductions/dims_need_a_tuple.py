import torch

x = torch.tensor([[0.0, 6.0], [0.0, 6.0]])
try:
    x.sum(0, 1)
except TypeError as error:
    print(error)
    #> sum(): argument 'keepdim' (position 2) must be bool, not int
print(x.sum((0, 1)))
#> tensor(12.)

print(x.var(0))
#> tensor([0., 0.])
print(x.var(correction=0))
#> tensor(9.)
