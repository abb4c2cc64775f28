import torch

a = torch.arange(6).view(2, 3)
b = a.permute(1, 0)
print(b.stride(), b.is_contiguous())
#> (1, 3) False

c = b.contiguous()
print(c.stride(), c.is_contiguous())
#> (2, 1) True
print(torch.equal(b, c), c.data_ptr() == a.data_ptr())
#> True False
