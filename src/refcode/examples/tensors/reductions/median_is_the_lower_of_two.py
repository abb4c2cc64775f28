import numpy as np
import torch

x = torch.tensor([4, 1, 3, 2])
print(x.median())
#> tensor(2)
print(np.median(x.numpy()))
#> 2.5
print(x.float().quantile(0.5))
#> tensor(2.5000)

print(x.view(2, 2).median(dim=1))
#> torch.return_types.median(
#> values=tensor([1, 2]),
#> indices=tensor([1, 1]))
