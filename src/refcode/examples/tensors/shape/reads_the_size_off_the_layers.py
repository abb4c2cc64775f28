import torch
from torch import nn

x = torch.zeros(1, 1, 32, 32)  # (N, C, H, W)
conv = [nn.Conv2d(1, 6, 5), nn.MaxPool2d(2)]
conv += [nn.Conv2d(6, 16, 5), nn.MaxPool2d(2)]
for layer in conv:
    x = layer(x)
    print(type(layer).__name__, x.shape)
    #> Conv2d torch.Size([1, 6, 28, 28])
    #> MaxPool2d torch.Size([1, 6, 14, 14])
    #> Conv2d torch.Size([1, 16, 10, 10])
    #> MaxPool2d torch.Size([1, 16, 5, 5])

rows = x.flatten(start_dim=1)
print(rows.shape, 16 * 5 * 5)
#> torch.Size([1, 400]) 400
try:
    nn.Linear(256, 10)(rows)
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (1x400 and 256x10)
print(nn.Linear(400, 10)(rows).shape)
#> torch.Size([1, 10])
