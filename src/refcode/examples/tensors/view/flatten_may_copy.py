import torch

x = torch.arange(6).view(2, 3)
print(x.flatten().data_ptr() == x.data_ptr())
#> True
print(x.T.flatten().data_ptr() == x.data_ptr())
#> False

v = x.view(6)
print(v.flatten() is v)
#> True
