import torch
from torch import nn

z = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])  # (N, C)
y = torch.tensor([0, 2])  # (N,)
loss_fn = nn.CrossEntropyLoss()
print(loss_fn(z, y))
#> tensor(1.7513)

print(nn.CrossEntropyLoss(reduction="none")(z, y))
#> tensor([0.4076, 3.0949])
print(z.softmax(dim=1)[[0, 1], y])
#> tensor([0.6652, 0.0453])
