import torch
from torch import nn

x = torch.stack([torch.arange(4.0), 10 * torch.arange(4.0)])
x = x.reshape(1, 2, 2, 2)
pool = nn.MaxPool2d(2)
print(pool(x).flatten())
#> tensor([ 3., 30.])
print(pool(torch.zeros(8, 3, 32, 32)).shape)
#> torch.Size([8, 3, 16, 16])
print(list(pool.parameters()))
#> []
