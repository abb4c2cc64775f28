import torch

x = torch.zeros(3)
v = x.view(3)
print(id(v) == id(x), v is x)
#> False False
print(v.data_ptr() == x.data_ptr())
#> True

a, b = x[0], x[0]
print(a is b, a.data_ptr() == b.data_ptr())
#> False True
