import numpy as np
import torch

x = torch.arange(4)
n = np.arange(4)
try:
    x[::-1]
except ValueError as error:
    print(error)
    #> step must be greater than zero
try:
    x.as_strided((4,), (-1,), 3)
except RuntimeError as error:
    print(error)
    #> as_strided: Negative strides are not supported at the moment, got strides: [-1]
try:
    torch.from_numpy(n[::-1])
except ValueError as error:
    print(error)
    #> At least one stride in the given numpy array is negative, and tensors with negative strides are not currently supported. (You can probably work around this by making a copy of your array  with array.copy().)

print(x.flip(0), x.flip(0).stride())
#> tensor([3, 2, 1, 0]) (1,)
print(torch.from_numpy(n[::-1].copy()))
#> tensor([3, 2, 1, 0])
