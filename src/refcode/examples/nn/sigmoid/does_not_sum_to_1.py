import torch

logits = torch.tensor([[2.0, 1.0, -1.0]])
print(torch.sigmoid(logits).sum(dim=1).round(decimals=2))
#> tensor([1.8800])
print(torch.softmax(logits, dim=1).sum(dim=1).round(decimals=2))
#> tensor([1.])
