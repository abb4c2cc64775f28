import torch

x = torch.tensor([200, 100], dtype=torch.uint8)
print(x.sum())
#> tensor(300)
print(x.sum(dtype=torch.uint8))
#> tensor(44, dtype=torch.uint8)

y = torch.tensor([1.5, 2.5])
print(y.sum(dtype=torch.int64))
#> tensor(3)
print(y.sum().to(torch.int64))
#> tensor(4)
