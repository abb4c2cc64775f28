import torch

scores = torch.tensor([0.2, 0.1, -0.1])
p = torch.softmax(scores, dim=0)
print(p)
#> tensor([0.3780, 0.3420, 0.2800])
print(p.sum().round(decimals=4))
#> tensor(1.)
