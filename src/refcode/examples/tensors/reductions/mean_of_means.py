import torch

x = torch.tensor([1.0, 1.0, 1.0, 1.0, 6.0])
parts = x.split(2)
means = torch.stack([p.mean() for p in parts])
print(means, means.mean())
#> tensor([1., 1., 6.]) tensor(2.6667)
print(x.mean())
#> tensor(2.)

sizes = torch.tensor([len(p) for p in parts])
print((means * sizes).sum() / sizes.sum())
#> tensor(2.)
