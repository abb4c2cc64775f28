import torch

print(torch.full((2,), 7))
#> tensor([7, 7])
print(torch.full((2,), 7.0))
#> tensor([7., 7.])
print(torch.full((2,), True))
#> tensor([True, True])
print(torch.full((2,), 7, dtype=torch.float32))
#> tensor([7., 7.])

x = torch.tensor([1, 2])
print(torch.full_like(x, 7.9))  # (1)!
#> tensor([7, 7])
