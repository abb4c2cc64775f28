import torch
from torch import nn
from torch.utils.data import DataLoader

data = torch.tensor([0.0, 0.0, 0.0, 0.0, 10.0])
loader = DataLoader(data, batch_size=4)
loss_fn = nn.L1Loss()

sizes = [len(x) for x in loader]
means = [loss_fn(x, torch.zeros(len(x))).item() for x in loader]
print(means, sum(means) / len(means))
#> [0.0, 10.0] 5.0
total = sum(m * n for m, n in zip(means, sizes, strict=True))
print(total / len(data), loss_fn(data, torch.zeros(5)).item())
#> 2.0 2.0
