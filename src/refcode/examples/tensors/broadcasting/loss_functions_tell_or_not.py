import warnings

import torch
import torch.nn.functional as F

prediction = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(F.mse_loss(prediction, target))
    #> tensor(1.3333)
print(caught[0].message)
#> Using a target size (torch.Size([3])) that is different to the input size (torch.Size([3, 1])). This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.
try:
    F.binary_cross_entropy_with_logits(prediction, target)
except ValueError as error:
    print(error)
    #> Target size (torch.Size([3])) must be the same as input size (torch.Size([3, 1]))

hits = prediction == target  # (1)!
print(hits.shape, hits.float().mean())
#> torch.Size([3, 3]) tensor(0.3333)
hits = prediction.squeeze(1) == target
print(hits.shape, hits.float().mean())
#> torch.Size([3]) tensor(1.)
