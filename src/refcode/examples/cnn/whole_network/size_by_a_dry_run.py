import torch
from torch import nn

features = nn.Sequential(
    nn.Conv2d(3, 6, 5), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.MaxPool2d(2),
    nn.Flatten(),
)
with torch.no_grad():
    size = features(torch.zeros(1, 3, 32, 32)).shape[1]
print(size)
#> 400

model = nn.Sequential(*features, nn.Linear(size, 10))
print(model(torch.zeros(8, 3, 32, 32)).shape)
#> torch.Size([8, 10])
