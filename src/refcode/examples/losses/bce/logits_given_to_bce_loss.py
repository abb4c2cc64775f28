import torch
from torch import nn

y = torch.tensor([1.0, 0.0])
far = torch.tensor([1.5, -2.0])  # logits
try:
    nn.BCELoss()(far, y)
except RuntimeError as error:
    print(error)
    #> all elements of input should be between 0 and 1
print(nn.BCEWithLogitsLoss()(far, y))
#> tensor(0.1642)

near = torch.tensor([0.2, 0.1])  # logits too
print(nn.BCELoss()(near, y))
#> tensor(0.8574)
print(nn.BCEWithLogitsLoss()(near, y))
#> tensor(0.6713)
