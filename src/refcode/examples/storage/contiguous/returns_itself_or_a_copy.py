import torch

a = torch.zeros(2, 3)
print(a.contiguous() is a)
#> True
print(a.T.contiguous().data_ptr() == a.data_ptr())
#> False

r = torch.zeros(1, 3)
print(r.T.contiguous().data_ptr() == r.data_ptr())  # (1)!
#> True
