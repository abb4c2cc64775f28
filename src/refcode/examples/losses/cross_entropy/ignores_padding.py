import torch
from torch import nn

z = torch.zeros(2, 5, 3)  # (N, C, T)
words = torch.tensor([[4, 2, 1], [3, 0, 0]])  # (N, T), 0 is padding
loss_fn = nn.CrossEntropyLoss(ignore_index=0, reduction="none")
each = loss_fn(z, words)
print(each)
#> tensor([[1.6094, 1.6094, 1.6094],
#>         [1.6094, 0.0000, 0.0000]])

count = (words != 0).sum()
mean = nn.CrossEntropyLoss(ignore_index=0)(z, words)
print(count, torch.allclose(mean, each.sum() / count), each.mean())
#> tensor(4) True tensor(1.0730)
