import warnings

import torch
import torch.nn.functional as F

x = torch.arange(1.0, 5).reshape(1, 1, 1, 4)
w = torch.tensor([1.0, 10.0]).reshape(1, 1, 1, 2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    y = F.conv2d(x, w, padding="same")
print(y)  # (1)!
#> tensor([[[[21., 32., 43.,  4.]]]])
print(F.conv2d(F.pad(x, (0, 1)), w))
#> tensor([[[[21., 32., 43.,  4.]]]])
print(str(caught[0].message).partition(" (Triggered")[0])
#> Using padding='same' with even kernel lengths and odd dilation may require a zero-padded copy of the input be created
