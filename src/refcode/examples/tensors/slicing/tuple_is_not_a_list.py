import warnings

import torch

x = torch.arange(12).reshape(3, 4)
print(x[(0, 2)], x[[0, 2]].shape)
#> tensor(2) torch.Size([2, 4])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(x[[[0, 2], [1, 3]]])
    #> tensor([ 1, 11])
print(str(caught[0].message).partition(" (Triggered")[0])
#> Using a non-tuple sequence for multidimensional indexing is deprecated and will be changed in pytorch 2.9; use x[tuple(seq)] instead of x[seq]. In pytorch 2.9 this will be interpreted as tensor index, x[torch.tensor(seq)], which will result either in an error or a different result

print(x[torch.tensor([[0, 2], [1, 1]])].shape)
#> torch.Size([2, 2, 4])
