import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 10, 5), nn.MaxPool2d(2), nn.Flatten(),
    nn.Linear(1440, 10),
)
print(model(torch.zeros(0, 1, 28, 28)).shape)
#> torch.Size([0, 10])
print(model(torch.zeros(3, 1, 29, 29)).shape)  # (1)!
#> torch.Size([3, 10])
try:
    model(torch.zeros(3, 1, 4, 4))
except RuntimeError as error:
    print(error)
    #> Calculated padded input size per channel: (4 x 4). Kernel size: (5 x 5). Kernel size can't be greater than actual input size
print(nn.Flatten(1, 2)(torch.zeros(8, 20, 4, 4)).shape)
#> torch.Size([8, 80, 4])
print(nn.Unflatten(1, (20, 4, 4))(torch.zeros(8, 320)).shape)
#> torch.Size([8, 20, 4, 4])
