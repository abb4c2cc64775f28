import torch
import torch.nn.functional as F

z = torch.tensor([[2.0, 1.0, 0.0], [0.0, 1.0, 0.0]])
q = torch.tensor([[0.5, 0.5, 0.0], [0.0, 0.0, 1.0]])  # (N, C)
print(F.cross_entropy(z, q), -(q * z.log_softmax(dim=1)).sum() / 2)
#> tensor(1.2295) tensor(1.2295)

y = torch.tensor([0, 2])
one_hot = F.one_hot(y, 3).float()
by_number = F.cross_entropy(z, y)
print(torch.allclose(F.cross_entropy(z, one_hot), by_number))
#> True

w = torch.tensor([1.0, 1.0, 4.0])
log_p = z.log_softmax(dim=1)
by_n = -(w * one_hot * log_p).sum() / 2
print(torch.allclose(F.cross_entropy(z, one_hot, w), by_n))
#> True
print(F.cross_entropy(z, one_hot, w), F.cross_entropy(z, y, w))
#> tensor(3.3067) tensor(1.3227)
