import warnings

import torch
import torch.nn.functional as F

pred = torch.tensor([[1.0], [2.0], [3.0]])  # (3, 1)
target = torch.tensor([1.0, 2.0, 3.0])  # (3,)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(F.mse_loss(pred, target))
    #> tensor(1.3333)
print(caught[0].message)
#> Using a target size (torch.Size([3])) that is different to the input size (torch.Size([3, 1])). This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.
print(((pred - target) ** 2).shape)
#> torch.Size([3, 3])
print(F.mse_loss(pred, target.unsqueeze(1)))
#> tensor(0.)
print(F.mse_loss(pred.squeeze(1), target))
#> tensor(0.)
