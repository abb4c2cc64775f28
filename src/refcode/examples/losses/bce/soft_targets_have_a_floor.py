import torch
import torch.nn.functional as F

y = torch.full((3,), 0.25)
p = torch.tensor([0.1, 0.25, 0.4])
print(F.binary_cross_entropy(p, y, reduction="none"))
#> tensor([0.6547, 0.5623, 0.6122])

labels, eps = torch.tensor([0.0, 1.0]), 0.1
smooth = labels * (1 - eps) + eps / 2
print(smooth)
#> tensor([0.0500, 0.9500])
print(F.binary_cross_entropy(smooth, smooth))
#> tensor(0.1985)
