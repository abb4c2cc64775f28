import torch
from torch.nn import functional as F

z = torch.tensor(-10.0)
y = torch.tensor(1.0)


def squared(z):
    return (torch.sigmoid(z) - y) ** 2


def cross_entropy(z):
    return F.binary_cross_entropy_with_logits(z, y)


print(squared(z), torch.func.grad(squared)(z))
#> tensor(0.9999) tensor(-9.0787e-05)
print(cross_entropy(z), torch.func.grad(cross_entropy)(z))
#> tensor(10.0000) tensor(-1.0000)
