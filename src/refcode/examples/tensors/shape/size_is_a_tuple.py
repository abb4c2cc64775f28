import torch

x = torch.zeros(2, 3, 4)
print(isinstance(x.shape, tuple))
#> True
print(x.shape[1:], x.shape[:1] + x.shape[2:])  # (1)!
#> torch.Size([3, 4]) torch.Size([2, 4])
print(3 in x.shape, x.shape.index(3))
#> True 1
print(tuple(x.shape), list(x.shape))
#> (2, 3, 4) [2, 3, 4]
print(torch.Size([2, 3]) == (2, 3))
#> True

names = {(2, 3, 4): "found"}
print(names[x.shape])
#> found
