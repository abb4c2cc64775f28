import torch

x = torch.zeros(3, 4)
print(x[None].shape)
#> torch.Size([1, 3, 4])
print(x[:, None].shape)
#> torch.Size([3, 1, 4])
print(x[..., None].shape)
#> torch.Size([3, 4, 1])
print(x[None, :, None].shape)
#> torch.Size([1, 3, 1, 4])
