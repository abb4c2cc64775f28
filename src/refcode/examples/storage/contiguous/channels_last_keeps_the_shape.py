import torch

conv = torch.nn.Conv2d(3, 8, kernel_size=1)
nhwc = torch.zeros(2, 4, 5, 3)
x = nhwc.contiguous(memory_format=torch.channels_last)
print(x.shape, x.stride())
#> torch.Size([2, 4, 5, 3]) (60, 1, 12, 4)
try:
    conv(x)
except RuntimeError as error:
    print(error)
    #> Given groups=1, weight of size [8, 3, 1, 1], expected input[2, 4, 5, 3] to have 3 channels, but got 4 channels instead

print(conv(nhwc.permute(0, 3, 1, 2)).shape)
#> torch.Size([2, 8, 4, 5])
