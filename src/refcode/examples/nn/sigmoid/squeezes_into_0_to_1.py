import torch

x = torch.tensor([-2.0, 0.0, 2.0])
print(torch.sigmoid(x))
#> tensor([0.1192, 0.5000, 0.8808])
print(1 / (1 + torch.exp(-x)))
#> tensor([0.1192, 0.5000, 0.8808])
