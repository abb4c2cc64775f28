import torch
from torch.utils.data import TensorDataset, random_split

x = torch.arange(10.0).unsqueeze(1)
data = TensorDataset(x, 2 * x)
fixed = torch.Generator().manual_seed(0)
train, validation = random_split(data, [0.8, 0.2], generator=fixed)
print(len(train), len(validation))
#> 8 2
print(set(train.indices) & set(validation.indices))
#> set()
