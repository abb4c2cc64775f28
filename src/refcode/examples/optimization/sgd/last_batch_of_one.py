import torch
from torch.utils.data import DataLoader

data = torch.arange(15.0).view(5, 3)
model = torch.nn.BatchNorm1d(3)
try:
    for batch in DataLoader(data, batch_size=2):
        model(batch)
except ValueError as error:
    print(error)
    #> Expected more than 1 value per channel when training, got input size torch.Size([1, 3])

for batch in DataLoader(data, batch_size=2, drop_last=True):
    print(model(batch).shape)
    #> torch.Size([2, 3])
    #> torch.Size([2, 3])
