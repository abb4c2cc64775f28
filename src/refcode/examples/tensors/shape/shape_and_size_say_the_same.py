import torch

x = torch.zeros(2, 3, 4)
print(x.shape)
#> torch.Size([2, 3, 4])
print(x.size())
#> torch.Size([2, 3, 4])
print(x.ndim, x.numel())
#> 3 24
