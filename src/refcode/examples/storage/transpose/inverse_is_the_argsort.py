import torch

x = torch.zeros(2, 3, 4)
dims = (2, 0, 1)
y = x.permute(dims)
back = torch.argsort(torch.tensor(dims)).tolist()
print(back, y.permute(back).shape)
#> [1, 2, 0] torch.Size([2, 3, 4])
print(y.permute(back).stride() == x.stride())
#> True

print(y.permute(dims).shape)  # (1)!
#> torch.Size([3, 4, 2])
print(x.permute(1, 0, 2).permute(1, 0, 2).shape)
#> torch.Size([2, 3, 4])
