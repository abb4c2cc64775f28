import torch

x = torch.tensor([1000.0, 0.0])
print(x.exp() / x.exp().sum())
#> tensor([nan, 0.])
m = x - x.max()
print(m.exp() / m.exp().sum())
#> tensor([1., 0.])
print(x.softmax(dim=0))
#> tensor([1., 0.])
