import torch

print(torch.ones(0) * 2)
#> tensor([])

s = torch.tensor(2) + torch.tensor(0.5)
print(s, s.shape)
#> tensor(2.5000) torch.Size([])
print(torch.tensor(2) + 1)
#> tensor(3)
wide = torch.tensor(1.0, dtype=torch.float64)
print((torch.tensor(1.0) + wide).dtype)  # (1)!
#> torch.float64
print((torch.tensor([1.0]) + wide).dtype)
#> torch.float32
