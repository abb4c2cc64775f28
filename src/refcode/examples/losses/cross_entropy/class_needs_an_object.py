import torch
import torch.nn.functional as F
from torch import nn

z, y = torch.zeros(2, 3), torch.tensor([0, 1])
try:
    nn.CrossEntropyLoss(z, y)
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with more than one value is ambiguous
print(nn.CrossEntropyLoss()(z, y), F.cross_entropy(z, y))
#> tensor(1.0986) tensor(1.0986)
