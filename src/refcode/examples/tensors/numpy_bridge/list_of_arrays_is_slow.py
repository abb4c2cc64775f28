import warnings

import numpy as np
import torch

rows = [np.zeros(3), np.ones(3)]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    x = torch.tensor(rows)
print(str(caught[0].message).partition(" (Triggered")[0])
#> Creating a tensor from a list of numpy.ndarrays is extremely slow. Please consider converting the list to a single numpy.ndarray with numpy.array() before converting to a tensor.

y = torch.from_numpy(np.stack(rows))
print(torch.equal(x, y), y.shape)
#> True torch.Size([2, 3])
