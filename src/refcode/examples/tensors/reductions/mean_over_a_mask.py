import torch

x = torch.tensor([[1.0, 2.0, 0.0, 0.0], [3.0, 4.0, 5.0, 0.0]])
mask = torch.tensor([[1, 1, 0, 0], [1, 1, 1, 0]]).bool()
print(x.mean(dim=1))
#> tensor([0.7500, 3.0000])

total = x.masked_fill(~mask, 0).sum(dim=1)
print(total / mask.sum(dim=1))
#> tensor([1.5000, 4.0000])
print(x[mask].mean())
#> tensor(3.)
