import warnings

import torch
from torch import nn

x = torch.tensor([[-1.0, -8.0], [-8.0, -3.0]])
y = torch.tensor([0, 1])
print(nn.NLLLoss().reduction)
#> mean
for reduction in ("mean", "sum", "none"):
    print(nn.NLLLoss(reduction=reduction)(x, y))
    #> tensor(2.)
    #> tensor(4.)
    #> tensor([1., 3.])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.NLLLoss(size_average=True)
print(caught[0].message)
#> size_average and reduce args will be deprecated, please use reduction='mean' instead.
