import torch

x = torch.ones(5, 3)
print(x.shape, x.ndim)
#> torch.Size([5, 3]) 2
print(x.dtype, x.device)
#> torch.float32 cpu
print(x.stride(), x.requires_grad)
#> (3, 1) False
