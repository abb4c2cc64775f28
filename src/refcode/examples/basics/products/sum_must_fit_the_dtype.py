import torch

a = torch.tensor([100, 100], dtype=torch.uint8)
print(torch.dot(a, a))
#> tensor(32, dtype=torch.uint8)
print((a * a).sum())  # (1)!
#> tensor(32)
print((a.int() * a).sum())
#> tensor(20000)

h = torch.full((3,), 200.0, dtype=torch.float16)
print(torch.dot(h, h))
#> tensor(inf, dtype=torch.float16)
print(torch.dot(h.float(), h.float()))
#> tensor(120000.)
