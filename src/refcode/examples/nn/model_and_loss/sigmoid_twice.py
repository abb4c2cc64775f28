import torch
import torch.nn.functional as F

z = torch.tensor([20.0, -20.0])
y = torch.tensor([1.0, 0.0])
loss = F.binary_cross_entropy_with_logits
print(loss(z, y, reduction="none").round(decimals=3))
#> tensor([0., 0.])
print(loss(z.sigmoid(), y, reduction="none"))
#> tensor([0.3133, 0.6931])
