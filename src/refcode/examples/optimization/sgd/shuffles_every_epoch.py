import torch
from torch.utils.data import DataLoader


def epochs(seed):
    draw = torch.Generator().manual_seed(seed)
    loader = DataLoader(range(100), 10, shuffle=True, generator=draw)
    return [torch.cat(list(loader)).tolist() for _ in range(2)]


first, second = epochs(seed=0)
print(sorted(first) == list(range(100)))  # (1)!
#> True
print(first == second)
#> False
print([first, second] == epochs(seed=0))  # (2)!
#> True
