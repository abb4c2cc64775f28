import torch
from torch import nn

conv = nn.Conv2d(3, 8, 3)
image = torch.zeros(32, 48, 3)  # (H, W, C), as files are read
try:
    conv(image)
except RuntimeError as error:
    print(error)
    #> Given groups=1, weight of size [8, 3, 3, 3], expected input[1, 32, 48, 3] to have 3 channels, but got 32 channels instead

x = image.permute(2, 0, 1).unsqueeze(0)  # (1, C, H, W)
print(conv(x).shape)
#> torch.Size([1, 8, 30, 46])
