import numpy as np
import torch

a = np.ones(3)
t = torch.from_numpy(a)
a[0] = 9
print(t)
#> tensor([9., 1., 1.], dtype=torch.float64)

t.add_(1)
b = t.numpy()
print(a, b)
#> [10.  2.  2.] [10.  2.  2.]
print(type(t).__name__, type(b).__name__)
#> Tensor ndarray
