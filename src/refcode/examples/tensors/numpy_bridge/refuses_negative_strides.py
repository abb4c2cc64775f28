import numpy as np
import torch

a = np.arange(4.0)
print(a[::-1].strides, np.flip(a).strides)
#> (-8,) (-8,)
try:
    torch.from_numpy(a[::-1])
except ValueError as error:
    print(error)
    #> At least one stride in the given numpy array is negative, and tensors with negative strides are not currently supported. (You can probably work around this by making a copy of your array  with array.copy().)
try:
    torch.tensor(a[::-1])
except ValueError as error:
    print(str(error).partition(",")[0])
    #> At least one stride in the given numpy array is negative

print(torch.from_numpy(a[::-1].copy()))
#> tensor([3., 2., 1., 0.], dtype=torch.float64)
print(torch.from_numpy(a).flip(0))
#> tensor([3., 2., 1., 0.], dtype=torch.float64)
