import torch

x = torch.tensor([0.0, 1.0, 3.0])
p = torch.sigmoid(x)
print(torch.allclose(torch.sigmoid(-x), 1 - p))
#> True
print(torch.allclose(torch.logit(p), x, atol=1e-5))
#> True
