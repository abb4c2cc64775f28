import torch
import torch.nn.functional as F

nan = float("nan")
x = torch.tensor([1.0, 2.0, 3.0])
y = torch.tensor([3.0, nan, 3.0])
known = ~y.isnan()
print(F.mse_loss(x, y))
#> tensor(nan)
print(F.mse_loss(x, y, weight=known.float()))
#> tensor(nan)
print(F.mse_loss(x[known], y[known]))
#> tensor(2.)
