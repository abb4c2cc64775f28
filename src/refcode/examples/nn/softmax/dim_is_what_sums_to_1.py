import torch

x = torch.tensor([[0.0, 0.0, 5.0], [0.0, 0.0, 0.0]])
print(x.softmax(dim=1).sum(dim=1).round(decimals=4))
#> tensor([1., 1.])
print(x.softmax(dim=0).sum(dim=0).round(decimals=4))
#> tensor([1., 1., 1.])
print(x.softmax(dim=1)[1], x.softmax(dim=0)[1])
#> tensor([0.3333, 0.3333, 0.3333]) tensor([0.5000, 0.5000, 0.0067])
