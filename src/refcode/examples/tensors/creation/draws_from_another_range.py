import torch

torch.manual_seed(0)
u = torch.empty(10_000).uniform_(-2, 2)
print(bool(u.min() >= -2), bool(u.max() < 2))
#> True True

v = torch.rand(10_000) * 4 - 2
print(bool(v.min() >= -2), bool(v.max() < 2))
#> True True

n = torch.empty(10_000).normal_(5, 3)
print(round(n.mean().item()), round(n.std().item()))
#> 5 3

n = 5 + 3 * torch.randn(10_000)
print(round(n.mean().item()), round(n.std().item()))
#> 5 3
