import numpy as np
import torch

a = np.arange(3)
t = torch.from_numpy(a)
del a
print(t)
#> tensor([0, 1, 2])

n = torch.ones(2).numpy()  # (1)!
print(n)
#> [1. 1.]

try:
    t.resize_(100)
except RuntimeError as error:
    print(error)
    #> Trying to resize storage that is not resizable

x = torch.ones(2)
n = np.from_dlpack(x)  # (2)!
print(x.untyped_storage().resizable())
#> True
n = x.numpy()
print(x.untyped_storage().resizable())
#> False
