import torch

a = torch.arange(6).reshape(2, 3)
b = a.permute(1, 0)
print(b.data_ptr() == a.data_ptr())
#> True

b[0, 1] = 99
print(a)
#> tensor([[ 0,  1,  2],
#>         [99,  4,  5]])
