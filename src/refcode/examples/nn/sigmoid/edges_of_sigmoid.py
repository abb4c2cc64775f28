import torch

inf, nan = float("inf"), float("nan")
print(torch.sigmoid(torch.tensor([-inf, inf, nan])))
#> tensor([0., 1., nan])
print(torch.sigmoid(torch.tensor(0.0)))
#> tensor(0.5000)
print(torch.sigmoid(torch.empty(0, 3)).shape)
#> torch.Size([0, 3])
