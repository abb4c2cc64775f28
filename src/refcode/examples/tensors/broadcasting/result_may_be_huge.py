import torch

n = torch.empty(50_000, device="meta")  # (1)!
print((n[:, None] - n).nbytes)
#> 10000000000

a = torch.empty(1000, 64, device="meta")
b = torch.empty(2000, 64, device="meta")
difference = a[:, None] - b
print(difference.shape, difference.nbytes)
#> torch.Size([1000, 2000, 64]) 512000000
print(torch.cdist(a, b).shape, torch.cdist(a, b).nbytes)
#> torch.Size([1000, 2000]) 8000000
