import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.arange(10), torch.arange(10) ** 2)
print(data[3])
#> (tensor(3), tensor(9))

loader = DataLoader(data, batch_size=4)
for inputs, targets in loader:
    print(inputs.tolist(), targets.tolist())
    #> [0, 1, 2, 3] [0, 1, 4, 9]
    #> [4, 5, 6, 7] [16, 25, 36, 49]
    #> [8, 9] [64, 81]
print(len(loader), len(loader.dataset))
#> 3 10

full = DataLoader(data, batch_size=4, drop_last=True)  # (1)!
print(len(full), [len(inputs) for inputs, _ in full])
#> 2 [4, 4]
