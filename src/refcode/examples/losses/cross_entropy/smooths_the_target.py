import torch
import torch.nn.functional as F

z, y, eps = torch.tensor([[2.0, 1.0, 0.0]]), torch.tensor([0]), 0.25
smooth = F.cross_entropy(z, y, label_smoothing=eps)

q = (1 - eps) * F.one_hot(y, 3) + eps / 3
print(q)
#> tensor([[0.8333, 0.0833, 0.0833]])
print(torch.allclose(smooth, F.cross_entropy(z, q)))
#> True

every_class = -z.log_softmax(dim=1).mean()
mix = (1 - eps) * F.cross_entropy(z, y) + eps * every_class
print(torch.allclose(smooth, mix))
#> True
