import torch
import torch.nn.functional as F

p = torch.tensor([[0.3, 0.6], [0.9, 0.5]])  # (N, C)
y = torch.tensor([[1.0, 0.0], [1.0, 1.0]])
each = F.binary_cross_entropy(p, y, reduction="none")
per_label = torch.tensor([1.0, 3.0])  # (C,)
per_sample = torch.tensor([[1.0], [3.0]])  # (N, 1)
for w in (per_label, per_sample):
    loss = F.binary_cross_entropy(p, y, weight=w)
    print(torch.allclose(loss, (w * each).mean()))
    #> True
    #> True
    print(torch.allclose(loss, (w * each).sum() / w.expand(2, 2).sum()))
    #> False
    #> False
