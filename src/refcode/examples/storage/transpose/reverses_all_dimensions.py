import warnings

import torch

x = torch.zeros(2, 3, 4)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(x.T.shape)
    #> torch.Size([4, 3, 2])
    print(x.T.shape)
    #> torch.Size([4, 3, 2])
print(len(caught))  # (1)!
#> 1
print(str(caught[0].message).partition(" (Triggered")[0])
#> The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and it will throw an error in a future release. Consider `x.mT` to transpose batches of matrices or `x.permute(*torch.arange(x.ndim - 1, -1, -1))` to reverse the dimensions of a tensor.

print(x.mT.shape)
#> torch.Size([2, 4, 3])
print(x.permute(*range(x.ndim - 1, -1, -1)).shape)
#> torch.Size([4, 3, 2])
