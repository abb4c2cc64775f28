import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([1.0, 2.0, 5.0])  # predictions
y = torch.tensor([1.0, 4.0, 1.0])  # targets
print(nn.MSELoss()(x, y), F.mse_loss(x, y))
#> tensor(6.6667) tensor(6.6667)
print((x - y) ** 2, ((x - y) ** 2).mean())
#> tensor([ 0.,  4., 16.]) tensor(6.6667)
