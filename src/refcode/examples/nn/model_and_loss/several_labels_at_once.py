import torch
from torch import nn

logits = torch.tensor([[3.0, -3.0, 3.0], [-3.0, -3.0, -3.0]])
labels = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 0.0]])
print(nn.BCEWithLogitsLoss()(logits, labels) < 0.05)
#> tensor(True)
print((logits > 0).float().equal(labels))
#> True
print(logits.sigmoid().sum(dim=1).round(decimals=1))
#> tensor([2.0000, 0.1000])
