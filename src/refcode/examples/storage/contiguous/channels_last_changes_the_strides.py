import torch

x = torch.zeros(2, 3, 4, 5)  # (N, C, H, W)
y = x.contiguous(memory_format=torch.channels_last)
print(x.shape, x.stride())
#> torch.Size([2, 3, 4, 5]) (60, 20, 5, 1)
print(y.shape, y.stride())
#> torch.Size([2, 3, 4, 5]) (60, 1, 15, 3)
print(y.is_contiguous())
#> False
print(y.is_contiguous(memory_format=torch.channels_last))
#> True
print(y.contiguous().stride())
#> (60, 20, 5, 1)
