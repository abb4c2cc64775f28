import torch
from torch import nn

z = torch.tensor([0.0, 2.0, -2.0])  # logits
y = torch.tensor([1.0, 1.0, 0.0])
from_logits = nn.BCEWithLogitsLoss()(z, y)
from_probabilities = nn.BCELoss()(z.sigmoid(), y)
print(torch.allclose(from_logits, from_probabilities))
#> True

p = z.sigmoid()
of_what_happened = torch.where(y == 1, p, 1 - p)
print(torch.allclose(from_logits, -of_what_happened.log().mean()))
#> True
