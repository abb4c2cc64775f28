from torch.utils.data import DataLoader

data = range(20)
loader = DataLoader(data, batch_size=32, drop_last=True)
print(len(loader))
#> 0
for _batch in loader:
    print("never reached")
print(len(DataLoader(data, batch_size=32)))
#> 1
