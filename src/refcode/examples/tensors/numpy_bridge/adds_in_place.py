import numpy as np
import torch

a = np.ones(2)
t = torch.from_numpy(a)
print(np.add(a, 1, out=a) is a, t)
#> True tensor([2., 2.], dtype=torch.float64)
print(t.add_(1) is t, a)
#> True [3. 3.]

print(hasattr(a, "add_"))
#> False
try:
    np.add(t, 1, out=t)
except TypeError as error:
    print(error)
    #> return arrays must be of ArrayType
np.add(t.numpy(), 1, out=t.numpy())
print(t)
#> tensor([4., 4.], dtype=torch.float64)
