import torch
import torch.nn.functional as F

x, y = torch.tensor([2.0, 3.0]), torch.tensor([3.0, 5.0])  # metres
print(F.mse_loss(x, y), F.mse_loss(100 * x, 100 * y))
#> tensor(2.5000) tensor(25000.)
print(F.l1_loss(x, y), F.l1_loss(100 * x, 100 * y))
#> tensor(1.5000) tensor(150.)
