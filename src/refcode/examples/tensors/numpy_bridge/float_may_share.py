import numpy as np
import torch

wide, narrow = np.zeros(2), np.zeros(2, dtype=np.float32)
x = torch.from_numpy(wide).float()
y = torch.from_numpy(narrow).float()  # (1)!
x += 1
y += 1
print(wide, narrow)
#> [0. 0.] [1. 1.]

z = torch.tensor(narrow, dtype=torch.float32)
z += 1
print(narrow)
#> [1. 1.]
