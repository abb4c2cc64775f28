import torch
from torch.nn import functional as F

logits = torch.randn(2, 5, 4)  # (N, L, classes)
targets = torch.randint(4, (2, 5))  # (N, L)
try:
    F.cross_entropy(logits, targets)
except RuntimeError as error:
    print(error)
    #> Expected target size [2, 4], got [2, 5]
flat = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
moved = F.cross_entropy(logits.transpose(1, 2), targets)
print(flat.shape, torch.allclose(flat, moved))
#> torch.Size([]) True
