import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x, y = torch.arange(100), torch.arange(100) * 10
apart = zip(
    DataLoader(x, 10, shuffle=True),
    DataLoader(y, 10, shuffle=True),
    strict=True,
)
print(all(torch.equal(b, a * 10) for a, b in apart))  # (1)!
#> False

together = DataLoader(TensorDataset(x, y), 10, shuffle=True)
print(all(torch.equal(b, a * 10) for a, b in together))
#> True
try:
    TensorDataset(x, y[:50])
except AssertionError as error:
    print(error)
    #> Size mismatch between tensors
