import torch
from torch import nn

conv = nn.Conv2d(2, 10, 3)
try:
    conv(torch.randn(1, 3, 5, 5))
except RuntimeError as error:
    print(error)
    #> Given groups=1, weight of size [10, 2, 3, 3], expected input[1, 3, 5, 5] to have 2 channels, but got 3 channels instead
try:
    conv(torch.randn(5, 5))  # a grey image without its channel
except RuntimeError as error:
    print(error)
    #> Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [5, 5]

grey = torch.randn(5, 5)
print(nn.Conv2d(1, 10, 3)(grey[None, None]).shape)
#> torch.Size([1, 10, 3, 3])
