from torch.utils.data import DataLoader

loader = DataLoader(range(6), batch_size=2)
print([next(iter(loader)).tolist() for _ in range(3)])  # (1)!
#> [[0, 1], [0, 1], [0, 1]]
batches = iter(loader)
print([next(batches).tolist() for _ in range(3)])
#> [[0, 1], [2, 3], [4, 5]]
print(next(batches, "the epoch is over"))
#> the epoch is over
try:
    next(loader)
except TypeError as error:
    print(error)
    #> 'DataLoader' object is not an iterator
