import torch
from torch import nn
from torch.utils.data import DataLoader

data = [([0.5, 1.0], 1.0), ([2.0, 1.5], 0.0)]
x, y = next(iter(DataLoader(data, batch_size=2)))
print(x)
#> [tensor([0.5000, 2.0000], dtype=torch.float64), tensor([1.0000, 1.5000], dtype=torch.float64)]

tensors = [(torch.tensor(x), torch.tensor(y)) for x, y in data]
x, y = next(iter(DataLoader(tensors, batch_size=2)))
print(nn.Linear(2, 1)(x).shape, y.dtype)
#> torch.Size([2, 1]) torch.float32

unequal = DataLoader([torch.zeros(2), torch.zeros(3)], batch_size=2)
try:
    next(iter(unequal))
except RuntimeError as error:
    print(error)
    #> stack expects each tensor to be equal size, but got [2] at entry 0 and [3] at entry 1
