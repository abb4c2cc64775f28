import torch

x = torch.zeros(3)
print(x.element_size(), x.itemsize, x.dtype.itemsize)
#> 4 4 4

print(torch.bool.itemsize, torch.uint8.itemsize)
#> 1 1
print(torch.float16.itemsize, torch.bfloat16.itemsize)
#> 2 2
print(torch.float64.itemsize, torch.int64.itemsize)
#> 8 8
print(torch.complex64.itemsize)
#> 8
