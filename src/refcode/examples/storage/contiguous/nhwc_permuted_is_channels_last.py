import torch

nhwc = torch.zeros(2, 4, 5, 3)
x = nhwc.permute(0, 3, 1, 2)
print(x.shape, x.stride())
#> torch.Size([2, 3, 4, 5]) (60, 1, 15, 3)
print(x.is_contiguous(memory_format=torch.channels_last))
#> True

y = x.contiguous(memory_format=torch.channels_last)
print(y is x)
#> True
z = x.contiguous()
print(z.stride(), z.data_ptr() == nhwc.data_ptr())
#> (60, 20, 5, 1) False
