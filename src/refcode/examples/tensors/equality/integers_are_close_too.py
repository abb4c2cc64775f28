import torch

x = torch.tensor([1_000_000])
y = torch.tensor([1_000_001])
print(torch.allclose(x, y))
#> True
print(torch.equal(x, y))
#> False
