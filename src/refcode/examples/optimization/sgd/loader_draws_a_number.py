import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
without = torch.rand(3)

torch.manual_seed(0)
for _batch in DataLoader(range(4)):  # (1)!
    pass
print(torch.equal(torch.rand(3), without))
#> False

torch.manual_seed(0)
for _batch in DataLoader(range(4), generator=torch.Generator()):
    pass
print(torch.equal(torch.rand(3), without))
#> True
