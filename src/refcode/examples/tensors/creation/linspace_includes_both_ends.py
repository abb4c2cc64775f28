import torch

print(torch.linspace(0, 1, 5))
#> tensor([0.0000, 0.2500, 0.5000, 0.7500, 1.0000])
print(torch.linspace(1, 0, 3))
#> tensor([1.0000, 0.5000, 0.0000])
print(torch.linspace(0, 1, 1))  # (1)!
#> tensor([0.])
print(torch.linspace(0, 10, 4, dtype=torch.int64))  # (2)!
#> tensor([ 0,  3,  6, 10])
