import torch
import torch.nn.functional as F

from refcode.nn import binary_cross_entropy as bce
from refcode.nn import binary_cross_entropy_with_logits as bce_logits

z = torch.tensor([-200.0, -1.0, 0.0, 2.0, 200.0])
y = torch.tensor([1.0, 0.0, 0.5, 1.0, 0.0])
p, c = torch.sigmoid(z), torch.tensor(3.0)
print(torch.allclose(bce(p, y), F.binary_cross_entropy(p, y)))
#> True
ours = bce_logits(z, y, pos_weight=c)
theirs = F.binary_cross_entropy_with_logits(z, y, pos_weight=c)
print(torch.allclose(ours, theirs))
#> True
