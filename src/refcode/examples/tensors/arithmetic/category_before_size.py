import torch

x = torch.tensor([1, 2], dtype=torch.int8)
print((x + 1000).dtype)  # (1)!
#> torch.int8
print((x + torch.tensor(1000)).dtype)
#> torch.int8
print((x + torch.tensor([1000])).dtype)  # (2)!
#> torch.int64

half = torch.tensor(0.5, dtype=torch.float64)
print((x + 0.5).dtype, (x + half).dtype)  # (3)!
#> torch.float32 torch.float64
h = torch.ones(2, dtype=torch.float16)
print((h + 0.5).dtype, (h + half).dtype)  # (4)!
#> torch.float16 torch.float16
print((h + torch.tensor([0.5])).dtype)
#> torch.float32
print((h + torch.tensor([1])).dtype)  # (5)!
#> torch.float16
