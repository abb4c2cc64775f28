import torch
import torch.nn.functional as F

z = torch.tensor([[0.0, 2.0], [0.0, 0.0]])
y = torch.tensor([[1.0, -1.0], [0.0, -1.0]])  # -1: unknown
known = y >= 0
print(F.binary_cross_entropy_with_logits(z[known], y[known]))
#> tensor(0.6931)

each = F.binary_cross_entropy_with_logits(z, y, reduction="none")
print((each * known).sum() / known.sum())
#> tensor(0.6931)
print(F.binary_cross_entropy_with_logits(z, y, weight=known.float()))
#> tensor(0.3466)
