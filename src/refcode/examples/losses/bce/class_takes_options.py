import warnings

import torch
import torch.nn.functional as F
from torch import nn

x, y = torch.tensor([0.5, 0.5, 0.5]), torch.ones(3)
try:
    nn.BCELoss(x, y)
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with more than one value is ambiguous
print(nn.BCELoss()(x, y), F.binary_cross_entropy(x, y))
#> tensor(0.6931) tensor(0.6931)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.BCELoss(x[:1], y[:1]))  # (1)!
    #> BCELoss()
print(caught[0].message)
#> size_average and reduce args will be deprecated, please use reduction='mean' instead.
