import torch

x = torch.tensor([2.0**24, 1.0])
print(x.sum())
#> tensor(16777216.)
print(x.sum(dtype=torch.float64))
#> tensor(16777217., dtype=torch.float64)

print(torch.tensor([1e8, 1.0, -1e8]).sum())
#> tensor(0.)
print(torch.tensor([1e8, -1e8, 1.0]).sum())
#> tensor(1.)

h = torch.tensor([60000, 60000], dtype=torch.float16)
print(h.sum(), h.mean())
#> tensor(inf, dtype=torch.float16) tensor(60000., dtype=torch.float16)
print(torch.cat((h, -h)).sum())
#> tensor(0., dtype=torch.float16)
print(h.sum(dtype=torch.float32))
#> tensor(120000.)
