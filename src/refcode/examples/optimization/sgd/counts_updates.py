from torch.utils.data import DataLoader

samples = range(1000)
for batch_size in (1000, 100, 64, 1):
    loader = DataLoader(samples, batch_size=batch_size)
    gradients = sum(len(batch) for batch in loader)
    print(batch_size, len(loader), gradients)
    #> 1000 1 1000
    #> 100 10 1000
    #> 64 16 1000
    #> 1 1000 1000
