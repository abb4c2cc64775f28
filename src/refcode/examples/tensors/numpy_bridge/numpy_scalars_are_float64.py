import numpy as np
import torch

mean = np.array([1.0, 2.0]).mean()
print(mean, type(mean).__name__)
#> 1.5 float64
print(torch.tensor(mean).dtype, torch.tensor([mean, mean]).dtype)
#> torch.float64 torch.float64
print(torch.tensor(float(mean)).dtype)
#> torch.float32

x = torch.ones(2)
print((x * mean).dtype, (mean * x).dtype)  # (1)!
#> torch.float32 torch.float32
