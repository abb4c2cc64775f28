import torch
from torch import nn

photo = torch.zeros(32, 64, 3)  # (H, W, C)
conv = nn.Conv2d(3, 6, kernel_size=5)
try:
    conv(photo)
except RuntimeError as error:
    print(error)
    #> Given groups=1, weight of size [6, 3, 5, 5], expected input[1, 32, 64, 3] to have 3 channels, but got 32 channels instead
image = photo.permute(2, 0, 1)
print(image.shape, conv(image).shape)
#> torch.Size([3, 32, 64]) torch.Size([6, 28, 60])
print(conv(image.unsqueeze(0)).shape)
#> torch.Size([1, 6, 28, 60])
