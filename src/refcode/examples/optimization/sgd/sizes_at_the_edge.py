import torch
from torch.utils.data import DataLoader

print(list(DataLoader([5, 6])))
#> [tensor([5]), tensor([6])]
print(list(DataLoader([5, 6], batch_size=None)))  # (1)!
#> [5, 6]
print(list(DataLoader([5, 6], batch_size=9)))
#> [tensor([5, 6])]
print(len(DataLoader([])), list(DataLoader([])))
#> 0 []
for wrong in (
    {"batch_size": 0},
    {"batch_size": None, "drop_last": True},
    {"sampler": [1, 0], "shuffle": True},
    {"dataset": [], "shuffle": True},
):
    try:
        DataLoader(**{"dataset": torch.arange(2)} | wrong)
    except ValueError as error:
        print(error)
        #> batch_size should be a positive integer value, but got batch_size=0
        #> batch_size=None option disables auto-batching and is mutually exclusive with drop_last
        #> sampler option is mutually exclusive with shuffle
        #> num_samples should be a positive integer value, but got num_samples=0
