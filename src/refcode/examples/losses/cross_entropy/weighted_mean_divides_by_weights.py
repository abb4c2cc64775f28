import torch
import torch.nn.functional as F

z = torch.tensor([[2.0, 0.0]] * 4)
y = torch.tensor([0, 0, 0, 1])
w = torch.tensor([1.0, 3.0])

each = F.cross_entropy(z, y, reduction="none")
weighted = F.cross_entropy(z, y, weight=w, reduction="none")
print(torch.allclose(weighted, w[y] * each))
#> True
mean = F.cross_entropy(z, y, weight=w)
print(mean, (w[y] * each).sum() / w[y].sum(), (w[y] * each).mean())
#> tensor(1.1269) tensor(1.1269) tensor(1.6904)

print(F.cross_entropy(z[:1], y[:1], weight=w), each[0])
#> tensor(0.1269) tensor(0.1269)
print(F.cross_entropy(z[3:], y[3:], weight=w), each[3])
#> tensor(2.1269) tensor(2.1269)
