import torch
from torch import nn

z = torch.tensor([[-7.0], [3.0]], requires_grad=True)  # (N, 1)
loss = nn.CrossEntropyLoss()(z, torch.tensor([0, 0]))
loss.backward()
print(loss.item(), z.grad.flatten())
#> 0.0 tensor([0., 0.])

loss = nn.BCEWithLogitsLoss()(z, torch.zeros(2, 1))
print(loss > 1)
#> tensor(True)
