import torch
from torch.utils.data import DataLoader

data = torch.arange(10)
print([len(batch) for batch in DataLoader(data, batch_size=4)])
#> [4, 4, 2]
loader = DataLoader(data, batch_size=4, drop_last=True)
print([len(batch) for batch in loader], len(loader))
#> [4, 4] 2
print(next(iter(DataLoader(data))))
#> tensor([0])

loader = DataLoader(data, batch_size=10, shuffle=True)
first, second = next(iter(loader)), next(iter(loader))
print(torch.equal(first, second), torch.equal(first.sort()[0], data))
#> False True
