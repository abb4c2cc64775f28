import torch

x = torch.arange(12).reshape(3, 4)
print(x[1].shape, x[1:2].shape)
#> torch.Size([4]) torch.Size([1, 4])
print(x[:, 2].shape, x[:, 2:3].shape)
#> torch.Size([3]) torch.Size([3, 1])
print(x[-1], x[:, -1], x[-2:].shape)
#> tensor([ 8,  9, 10, 11]) tensor([ 3,  7, 11]) torch.Size([2, 4])
print(x[1, 2], x[1, 2].item())
#> tensor(6) 6
