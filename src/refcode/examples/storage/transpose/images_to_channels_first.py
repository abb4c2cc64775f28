import torch

nhwc = torch.zeros(8, 32, 48, 3)
nchw = nhwc.permute(0, 3, 1, 2)
print(nchw.shape, nchw.permute(0, 2, 3, 1).shape)
#> torch.Size([8, 3, 32, 48]) torch.Size([8, 32, 48, 3])

hwc = torch.zeros(32, 48, 3)
chw = hwc.permute(2, 0, 1)
print(chw.shape, chw.permute(1, 2, 0).shape)
#> torch.Size([3, 32, 48]) torch.Size([32, 48, 3])

print(nhwc.movedim(-1, -3).shape, hwc.movedim(-1, -3).shape)
#> torch.Size([8, 3, 32, 48]) torch.Size([3, 32, 48])
