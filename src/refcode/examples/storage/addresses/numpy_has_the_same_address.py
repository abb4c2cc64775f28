import numpy as np
import torch

n = np.arange(6)
x = torch.from_numpy(n)
print(x.data_ptr() == n.ctypes.data)
#> True
print(x[2:].data_ptr() == n[2:].ctypes.data)
#> True
print(x.numpy().ctypes.data == n.ctypes.data)
#> True
