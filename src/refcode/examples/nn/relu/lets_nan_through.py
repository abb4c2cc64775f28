import torch

x = torch.tensor([-1.0, float("nan"), 2.0])
print(torch.relu(x))
#> tensor([0., nan, 2.])
print(torch.relu(x).isnan().any())
#> tensor(True)
print(torch.relu(torch.nan_to_num(x)))
#> tensor([0., 0., 2.])
