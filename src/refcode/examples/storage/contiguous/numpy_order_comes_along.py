import numpy as np
import torch

a = np.arange(6).reshape(2, 3)
print(torch.from_numpy(a.T).stride())
#> (1, 3)
print(torch.tensor(a.T).stride())
#> (1, 3)
print(torch.from_numpy(np.ascontiguousarray(a.T)).stride())
#> (2, 1)
print(torch.tensor(a.T).contiguous().stride())
#> (2, 1)
