import numpy as np
import torch

print(torch.from_numpy(np.array(1.5)))
#> tensor(1.5000, dtype=torch.float64)
print(torch.tensor(1.5).numpy().shape)
#> ()

print(torch.from_numpy(np.zeros((0, 3))).shape)
#> torch.Size([0, 3])
print(torch.zeros(0, 3).numpy().shape)
#> (0, 3)
