import numpy as np
import torch

print(torch.tensor([True, False]).dtype)
#> torch.bool
print(torch.tensor([1, 2]).dtype)
#> torch.int64
print(torch.tensor([1, 2.5]).dtype)
#> torch.float32
print(torch.tensor([1, 1j]).dtype)
#> torch.complex64
print(torch.tensor([]).dtype)
#> torch.float32

print(torch.tensor(np.array([1.0, 2.5])).dtype)  # (1)!
#> torch.float64
print(torch.tensor([1, 2], dtype=torch.float32))
#> tensor([1., 2.])
