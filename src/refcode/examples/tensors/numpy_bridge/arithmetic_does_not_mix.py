import warnings

import numpy as np
import torch

a, t = np.ones(2), torch.ones(2)
for mix in (lambda: a * t, lambda: a + t, lambda: torch.add(t, a)):
    try:
        mix()
    except TypeError as error:
        print(error)
        #> unsupported operand type(s) for *: 'numpy.ndarray' and 'Tensor'
        #> Concatenation operation is not implemented for NumPy arrays, use np.concatenate() instead. Please do not rely on this error; it may not be given on all Python implementations.
        #> add(): argument 'other' (position 2) must be Tensor, not numpy.ndarray

alias = t
with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    t += a  # (1)!
print(t, alias)
#> tensor([2., 2.], dtype=torch.float64) tensor([1., 1.])

alias += torch.from_numpy(a)
print(alias)
#> tensor([2., 2.])
