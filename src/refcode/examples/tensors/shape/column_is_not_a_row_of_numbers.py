import warnings

import torch
from torch.nn.functional import mse_loss

y = torch.tensor([1.0, 2.0, 3.0])  # (N,)
prediction = torch.tensor([[1.0], [2.0], [3.0]])  # (N, 1)
print((prediction - y).shape)
#> torch.Size([3, 3])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(mse_loss(prediction, y))
    #> tensor(1.3333)
print(caught[0].message)
#> Using a target size (torch.Size([3])) that is different to the input size (torch.Size([3, 1])). This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.

print(mse_loss(prediction.squeeze(1), y))
#> tensor(0.)
