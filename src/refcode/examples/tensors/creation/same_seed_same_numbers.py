import torch

torch.manual_seed(0)
a = torch.randn(3)
print(torch.equal(torch.randn(3), a))  # (1)!
#> False

torch.manual_seed(0)
print(torch.equal(torch.randn(3), a))
#> True

torch.manual_seed(0)
print(torch.equal(torch.randn(16)[:3], a))  # (2)!
#> False

g = torch.Generator().manual_seed(0)
print(torch.equal(torch.randn(3, generator=g), a))  # (3)!
#> True
