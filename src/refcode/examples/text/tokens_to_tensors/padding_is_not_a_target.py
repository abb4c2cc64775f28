import torch
from torch.nn import functional as F

logits = torch.zeros(3, 3)
logits[2, 0] = 9.0
targets = torch.tensor([1, 2, 0])  # the last one is padding, id 0
print(f"{F.cross_entropy(logits, targets):.3f}")
#> 0.732
masked = F.cross_entropy(logits, targets, ignore_index=0)
print(f"{masked:.3f}")
#> 1.099
each = F.cross_entropy(logits, targets, reduction="none")
mask = targets != 0
print(torch.allclose(each[mask].mean(), masked))
#> True
