import torch

x = torch.tensor([-1.0, 0.0, 4.0])
two = torch.stack([torch.zeros(3), x], dim=1)
print(torch.softmax(two, dim=1)[:, 1])
#> tensor([0.2689, 0.5000, 0.9820])
print(torch.sigmoid(x))
#> tensor([0.2689, 0.5000, 0.9820])
