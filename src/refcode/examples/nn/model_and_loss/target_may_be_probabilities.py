import torch
import torch.nn.functional as F

z = torch.tensor([[2.0, 1.0, 0.0]])
y = torch.tensor([0])
one_hot = F.one_hot(y, num_classes=3).float()
by_index = F.cross_entropy(z, y)
print(torch.allclose(F.cross_entropy(z, one_hot), by_index))
#> True

smooth = one_hot * 0.9 + 0.1 / 3
by_torch = F.cross_entropy(z, y, label_smoothing=0.1)
print(torch.allclose(F.cross_entropy(z, smooth), by_torch))
#> True
