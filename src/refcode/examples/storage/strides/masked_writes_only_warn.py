import warnings

import torch

keep = torch.tensor([True, True, False])
scores = torch.zeros(3, 1).expand(3, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scores.masked_fill_(~keep, -1)
print(str(caught[0].message).partition(" (Triggered")[0])
#> Use of masked_fill_ on expanded tensors is deprecated. Please clone() the tensor before performing this operation. This also applies to advanced indexing e.g. tensor[mask] = scalar
print(scores)
#> tensor([[-1., -1., -1.],
#>         [-1., -1., -1.],
#>         [-1., -1., -1.]])

scores = torch.zeros(3, 1).expand(3, 3)
print(scores.masked_fill(~keep, -1))
#> tensor([[ 0.,  0., -1.],
#>         [ 0.,  0., -1.],
#>         [ 0.,  0., -1.]])
