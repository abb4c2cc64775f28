from math import prod

import torch

x = torch.zeros(2, 3, 4)
print([prod(x.shape[d + 1 :]) for d in range(x.ndim)])
#> [12, 4, 1]
print(x.stride(), x.is_contiguous())
#> (12, 4, 1) True

y = x.mT
print([prod(y.shape[d + 1 :]) for d in range(y.ndim)])
#> [12, 3, 1]
print(y.stride(), y.is_contiguous())
#> (12, 1, 4) False
