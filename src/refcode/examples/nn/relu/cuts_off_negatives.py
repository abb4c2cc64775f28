import torch

x = torch.tensor([-2.0, 0.0, 3.0])
print(torch.relu(x))
#> tensor([0., 0., 3.])
