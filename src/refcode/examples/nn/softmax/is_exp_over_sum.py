import torch

x = torch.tensor([0.0, 1.0, 2.0])
print(x.exp() / x.exp().sum())
#> tensor([0.0900, 0.2447, 0.6652])
print(x.softmax(dim=0))
#> tensor([0.0900, 0.2447, 0.6652])
