import torch
import torch.nn.functional as F
from torch import nn

z = torch.tensor([-3.0, 0.0, 0.5, 8.0])  # logits
y = torch.tensor([0.0, 1.0, 0.0, 1.0])
one = nn.BCEWithLogitsLoss()(z, y)
two = nn.BCELoss()(torch.sigmoid(z), y)
assert torch.allclose(one, two)
print(one, two)
#> tensor(0.4290) tensor(0.4290)
print(F.binary_cross_entropy_with_logits(z, y) == one)
#> tensor(True)
