import torch

x = torch.arange(6, dtype=torch.uint8).view(2, 3)
b = x.T
print(b.flatten())
#> tensor([0, 3, 1, 4, 2, 5], dtype=torch.uint8)
print(list(bytes(b.untyped_storage())))  # (1)!
#> [0, 1, 2, 3, 4, 5]
print(list(bytes(b.contiguous().untyped_storage())))
#> [0, 3, 1, 4, 2, 5]
