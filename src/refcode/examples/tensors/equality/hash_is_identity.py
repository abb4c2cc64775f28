import torch

x = torch.tensor(3)
y = torch.tensor(3)
print(x == y, x is y, hash(x) == hash(y))
#> tensor(True) False False
print(x in {y}, len({x, y}))
#> False 2

v = torch.arange(4)
print(v[0] is v[0], v.view(4) is v)
#> False False
print(len(set(torch.tensor([1, 1, 2]))))
#> 3
print(torch.tensor([1, 1, 2]).unique())
#> tensor([1, 2])
print(x.item() in {y.item()})
#> True
