import warnings

import torch
from torch import nn
from torch.nn import functional as F

for shape in ((3,), (2, 3), (2, 3, 4), (2, 3, 4, 5)):
    x = torch.arange(torch.Size(shape).numel()).view(shape).float()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        y, also = F.softmax(x), nn.Softmax()(x)
    same = [d for d in range(x.ndim) if y.equal(x.softmax(dim=d))]
    print(shape, "dim:", same, y.equal(also))
    #> (3,) dim: [0] True
    #> (2, 3) dim: [1] True
    #> (2, 3, 4) dim: [0] True
    #> (2, 3, 4, 5) dim: [1] True
print(caught[0].message)
#> Implicit dimension choice for softmax has been deprecated. Change the call to include dim=X as an argument.
