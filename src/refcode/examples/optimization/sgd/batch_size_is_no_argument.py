import torch
from torch.utils.data import DataLoader

w = torch.zeros(1, requires_grad=True)
try:
    torch.optim.SGD([w], lr=0.1, batch_size=32)
except TypeError as error:
    print(error)
    #> SGD.__init__() got an unexpected keyword argument 'batch_size'

optimizer = torch.optim.SGD([w], lr=0.1)
loader = DataLoader(range(96), batch_size=32)
print(len(loader))
#> 3
try:
    loader.batch_size = 16
except ValueError as error:
    print(error)
    #> batch_size attribute should not be set after DataLoader is initialized
