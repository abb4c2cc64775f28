import torch

logits = torch.tensor([-1.0, 0.3, 2.0])
print(torch.sigmoid(logits) > 0.5)
#> tensor([False,  True,  True])
print(logits > 0)
#> tensor([False,  True,  True])
print(logits > 0.5)  # (1)!
#> tensor([False, False,  True])
