import torch

x = torch.arange(12).reshape(3, 4)
print(x.select(dim=1, index=2))
#> tensor([ 2,  6, 10])
print(x.narrow(dim=1, start=1, length=2))
#> tensor([[ 1,  2],
#>         [ 5,  6],
#>         [ 9, 10]])
print(torch.equal(x.select(1, 2), x[:, 2]))
#> True
print(torch.equal(x.narrow(1, 1, 2), x[:, 1:3]))
#> True

first, second, third = x.unbind(0)
print(second)
#> tensor([4, 5, 6, 7])
