import torch

x = torch.arange(12.0).view(3, 4)
p = x.unfold(0, 2, 1).unfold(1, 2, 1)
print(p.shape, p.stride())
#> torch.Size([2, 3, 2, 2]) (4, 1, 4, 1)
print(p[1, 2])
#> tensor([[ 6.,  7.],
#>         [10., 11.]])

kernel = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
print((p * kernel).sum((-2, -1)))
#> tensor([[34., 44., 54.],
#>         [74., 84., 94.]])
print(torch.conv2d(x[None, None], kernel[None, None])[0, 0])
#> tensor([[34., 44., 54.],
#>         [74., 84., 94.]])
