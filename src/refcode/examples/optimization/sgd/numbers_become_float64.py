import torch
from torch.utils.data import DataLoader

data = [([0.5, 1.0], 2.0), ([1.5, 2.0], 4.0)]
inputs, targets = next(iter(DataLoader(data, batch_size=2)))
print(inputs, targets.dtype)  # (1)!
#> [tensor([0.5000, 1.5000], dtype=torch.float64), tensor([1., 2.], dtype=torch.float64)] torch.float64
try:
    torch.nn.Linear(2, 1)(torch.stack(inputs, dim=1))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 must have the same dtype, but got Double and Float

data = [(torch.tensor(x), torch.tensor(y)) for x, y in data]
inputs, targets = next(iter(DataLoader(data, batch_size=2)))
print(inputs.shape, inputs.dtype)
#> torch.Size([2, 2]) torch.float32
