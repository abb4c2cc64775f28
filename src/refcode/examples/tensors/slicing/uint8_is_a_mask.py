import warnings

import torch

palette = torch.tensor([10, 20, 30])
image = torch.tensor([0, 2, 1], dtype=torch.uint8)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(palette[image])
    #> tensor([20, 30])
print(str(caught[0].message).partition(" (Triggered")[0])
#> indexing with dtype torch.uint8 is now deprecated, please use a dtype torch.bool instead.

print(palette[image.long()])
#> tensor([10, 30, 20])
