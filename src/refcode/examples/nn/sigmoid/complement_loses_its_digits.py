import torch

x = torch.tensor(25.0)
print(1 - torch.sigmoid(x))
#> tensor(0.)
print(torch.sigmoid(-x))
#> tensor(1.3888e-11)
