import torch

x = torch.arange(24).view(2, 3, 4)
y = x.permute(2, 0, 1)
print(x.shape, x.stride())
#> torch.Size([2, 3, 4]) (12, 4, 1)
print(y.shape, y.stride())
#> torch.Size([4, 2, 3]) (1, 12, 4)
print(y[3, 0, 2] == x[0, 2, 3])
#> tensor(True)

print(x.permute(-1, 0, 1).shape, x.permute((2, 0, 1)).shape)
#> torch.Size([4, 2, 3]) torch.Size([4, 2, 3])
print(torch.permute(x, (2, 0, 1)).shape)
#> torch.Size([4, 2, 3])
