import numpy as np
import torch

a = np.ones(2)
t = torch.from_numpy(a)
a = a + 1  # (1)!
print(a, t)
#> [2. 2.] tensor([1., 1.], dtype=torch.float64)

a = np.ones(2)
t = torch.from_numpy(a)
a += 1  # (2)!
print(a, t)
#> [2. 2.] tensor([2., 2.], dtype=torch.float64)
