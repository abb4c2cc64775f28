import torch

x = torch.tensor([0.0, torch.nan])
y = torch.tensor([-0.0, torch.nan])
print(torch.equal(x, x), torch.equal(x[:1], y[:1]))
#> False True

bits = torch.int32
print(torch.equal(x.view(bits), x.clone().view(bits)))
#> True
print(torch.equal(x.view(bits), y.view(bits)))
#> False
