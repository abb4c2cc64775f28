import torch
from torch import nn

images = torch.ones(16, 1, 8, 8)
layer = nn.Linear(64, 10)
try:
    layer(images)
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (128x8 and 64x10)
print(layer(images.flatten(1)).shape)
#> torch.Size([16, 10])
