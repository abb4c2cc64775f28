import warnings

import numpy as np
import torch

t = torch.tensor([1.0, float("nan")])
print(np.concatenate([t, t]).dtype, np.median(t))
#> float32 nan
try:
    np.sum(t)  # (1)!
except TypeError as error:
    print(error)
    #> sum() got an unexpected keyword argument 'axis'

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(np.isnan(t))  # (2)!
    #> tensor([0, 1], dtype=torch.uint8)
print(caught[0].message)
#> __array_wrap__ must accept context and return_scalar arguments (positionally) in the future. (Deprecated NumPy 2.0)
print(np.isnan(t.numpy()), np.sum(t.numpy()))
#> [False  True] nan
