import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 10, 5), nn.MaxPool2d(2), nn.Flatten(),
    nn.Linear(1440, 10),
)
image = torch.zeros(1, 28, 28)  # (C, H, W)
print(model[1](model[0](image)).shape)
#> torch.Size([10, 12, 12])
try:
    model(image)
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (10x144 and 1440x10)

print(model(image.unsqueeze(0)).shape)
#> torch.Size([1, 10])
