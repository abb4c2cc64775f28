import torch
from torch import nn

features = nn.Sequential(
    nn.Conv2d(1, 10, 5), nn.MaxPool2d(2), nn.ReLU(),
    nn.Conv2d(10, 20, 5), nn.MaxPool2d(2), nn.ReLU(),
)
fixed = nn.Sequential(features, nn.Flatten(), nn.Linear(320, 10))
free = nn.Sequential(
    features, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(20, 10)
)
for size in (28, 32, 64):
    x = torch.zeros(2, 1, size, size)
    print(size, features(x).shape, free(x).shape)
    #> 28 torch.Size([2, 20, 4, 4]) torch.Size([2, 10])
    #> 32 torch.Size([2, 20, 5, 5]) torch.Size([2, 10])
    #> 64 torch.Size([2, 20, 13, 13]) torch.Size([2, 10])
try:
    fixed(torch.zeros(2, 1, 32, 32))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (2x500 and 320x10)
