import warnings

import torch

v = torch.tensor([1, 2, 3])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(v.T.shape, v @ v.T)
    #> torch.Size([3]) tensor(14)
print(str(caught[0].message).partition(" (Triggered")[0])
#> The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and it will throw an error in a future release. Consider `x.mT` to transpose batches of matrices or `x.permute(*torch.arange(x.ndim - 1, -1, -1))` to reverse the dimensions of a tensor.

print(v[:, None].shape, v.unsqueeze(1).shape, v.view(-1, 1).shape)
#> torch.Size([3, 1]) torch.Size([3, 1]) torch.Size([3, 1])
print(v[:, None] @ v[None, :])
#> tensor([[1, 2, 3],
#>         [2, 4, 6],
#>         [3, 6, 9]])
