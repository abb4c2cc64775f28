import torch

v, w = torch.ones(3), torch.ones(3)
m = torch.ones(2, 3)
print((v @ w).shape)
#> torch.Size([])
print((m @ v).shape)
#> torch.Size([2])
print((v @ m.T).shape)  # (1)!
#> torch.Size([2])
print((m @ m.T).shape)
#> torch.Size([2, 2])

batch = torch.ones(5, 2, 3)
print((batch @ v).shape)
#> torch.Size([5, 2])
print((batch @ torch.ones(3, 4)).shape)  # (2)!
#> torch.Size([5, 2, 4])
print((batch @ torch.ones(5, 3, 4)).shape)
#> torch.Size([5, 2, 4])
