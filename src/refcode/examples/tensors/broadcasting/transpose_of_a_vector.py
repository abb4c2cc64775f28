import warnings

import torch

v = torch.tensor([1, 2, 3])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(v + v.T)
    #> tensor([2, 4, 6])
print(str(caught[0].message).partition(" Consider")[0])
#> The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and it will throw an error in a future release.

print(v + v[:, None])
#> tensor([[2, 3, 4],
#>         [3, 4, 5],
#>         [4, 5, 6]])
