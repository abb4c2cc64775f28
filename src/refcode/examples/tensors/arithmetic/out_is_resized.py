import warnings

import torch

empty = torch.empty(0)
torch.add(torch.ones(2), 1, out=empty)  # (1)!
print(empty)
#> tensor([2., 2.])

table = torch.zeros(2, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.add(torch.ones(5), 1, out=table[0])  # (2)!
print(table)
#> tensor([[2., 2., 2.],
#>         [2., 2., 0.]])
print(str(caught[0].message).partition(" (Triggered")[0])
#> An output with one or more elements was resized since it had shape [3], which does not match the required output shape [5]. This behavior is deprecated, and in a future PyTorch release outputs will not be resized unless they have zero elements. You can explicitly reuse an out tensor t by resizing it, inplace, to zero elements with t.resize_(0).
