import torch
import torch.nn.functional as F

x, y = torch.zeros(2, 3), torch.full((2, 3), 2.0)  # (N, D)
print(F.mse_loss(x, y))
#> tensor(4.)
print(F.mse_loss(x, y, reduction="sum"))
#> tensor(24.)
print(F.mse_loss(x, y, reduction="none"))
#> tensor([[4., 4., 4.],
#>         [4., 4., 4.]])
print(F.mse_loss(x, y, reduction="none").sum(dim=1).mean())
#> tensor(12.)
