import torch
from torch import nn

w = torch.tensor([1.0, 1.0, 1.0, 5.0])  # (N,)
z, y = torch.zeros(4, 3), torch.ones(4, 3)  # (N, C)
try:
    nn.BCEWithLogitsLoss(weight=w)(z, y)
except RuntimeError as error:
    print(error)
    #> The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 1
try:
    nn.BCEWithLogitsLoss(pos_weight=w)(z, y)
except RuntimeError as error:
    print(error)
    #> The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 1

z, y, w = torch.zeros(2, 2), torch.ones(2, 2), torch.tensor([1.0, 5.0])
plain = nn.BCEWithLogitsLoss(reduction="none")(z, y)
for weight in (w, w.unsqueeze(1)):
    loss_fn = nn.BCEWithLogitsLoss(weight=weight, reduction="none")
    print((loss_fn(z, y) / plain).tolist())
    #> [[1.0, 5.0], [1.0, 5.0]]
    #> [[1.0, 1.0], [5.0, 5.0]]
