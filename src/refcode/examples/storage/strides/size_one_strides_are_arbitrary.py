import torch

r = torch.arange(3)
a = r.unsqueeze(1)
b = r.unsqueeze(0).T
print(a.shape == b.shape, torch.equal(a, b))
#> True True
print(a.stride(), b.stride())
#> (1, 1) (1, 3)
print(a.is_contiguous(), b.is_contiguous())
#> True True

c = r.as_strided((3, 1), (1, 99))
print(torch.equal(a, c), c.is_contiguous())
#> True True
