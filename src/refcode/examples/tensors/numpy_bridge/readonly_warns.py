import warnings

import numpy as np
import torch

a = np.arange(2)
a.flags.writeable = False
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.from_numpy(a)
    torch.from_numpy(a)
print(len(caught))  # (1)!
#> 1
print(str(caught[0].message).partition(" (Triggered")[0])
#> The given NumPy array is not writable, and PyTorch does not support non-writable tensors. This means writing to this tensor will result in undefined behavior. You may want to copy the array to protect its data or make it writable before converting it to a tensor. This type of warning will be suppressed for the rest of this program.

t = torch.tensor(a)  # (2)!
t[0] = 7
print(t, a)
#> tensor([7, 1]) [0 1]
