import torch
import torch.nn.functional as F
from torch import nn

z = torch.zeros(2, 3)
y = torch.tensor([[1.0, 1.0, 1.0], [0.0, 0.0, 0.0]])
plain = F.binary_cross_entropy_with_logits(z, y, reduction="none")
for c in (torch.tensor(2.0), torch.tensor([1.0, 2.0, 5.0])):
    loss_fn = nn.BCEWithLogitsLoss(pos_weight=c, reduction="none")
    print(loss_fn(z, y) / plain)
    #> tensor([[2., 2., 2.],
    #>         [1., 1., 1.]])
    #> tensor([[1., 2., 5.],
    #>         [1., 1., 1.]])
try:
    nn.BCELoss(pos_weight=torch.tensor(2.0))
except TypeError as error:
    print(str(error).partition("() ")[2])
    #> got an unexpected keyword argument 'pos_weight'
