import warnings

import numpy as np
import torch

rows = [np.array([1.0, 2.0]), np.array([3.0, 4.0])]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    x = torch.tensor(rows)
print(str(caught[0].message).partition(" (Triggered")[0])
#> Creating a tensor from a list of numpy.ndarrays is extremely slow. Please consider converting the list to a single numpy.ndarray with numpy.array() before converting to a tensor.

y = torch.tensor(np.stack(rows))
print(torch.equal(x, y), y.dtype)
#> True torch.float64
