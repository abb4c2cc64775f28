import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

from refcode.training import fit

x = torch.zeros(5, 1)
loader = DataLoader(TensorDataset(x, x), batch_size=8, drop_last=True)
print(len(loader), list(loader))
#> 0 []

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
try:
    fit(model, loader, nn.MSELoss(), optimizer, epochs=1)
except ValueError as error:
    print(error)
    #> train: expected at least one batch, got none: an empty data set, drop_last=True with fewer samples than a batch, or an iterator that has been read before
