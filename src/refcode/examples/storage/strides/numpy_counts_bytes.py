import torch

a = torch.arange(9).view(3, 3)
print(a.stride(), a.numpy().strides, a.itemsize)
#> (3, 1) (24, 8) 8

b = a.to(torch.int8)
print(b.stride(), b.numpy().strides, b.itemsize)
#> (3, 1) (3, 1) 1
