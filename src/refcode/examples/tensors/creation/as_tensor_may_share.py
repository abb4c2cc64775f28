import numpy as np
import torch

a = np.zeros(3)
copy = torch.tensor(a)
shared = torch.as_tensor(a)
a[0] = 9
print(copy[0].item(), shared[0].item())
#> 0.0 9.0

x = torch.zeros(3)
print(torch.as_tensor(x) is x)
#> True
y = torch.as_tensor(x, dtype=torch.float64)  # (1)!
print(y.data_ptr() == x.data_ptr())
#> False
