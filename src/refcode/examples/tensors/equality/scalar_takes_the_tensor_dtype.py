import torch

x = torch.tensor([0.1])
print(x == 0.1)
#> tensor([True])
print(x == torch.tensor([0.1], dtype=torch.float64))  # (1)!
#> tensor([False])
print(x == torch.tensor(0.1, dtype=torch.float64))  # (2)!
#> tensor([True])
print(x[0].item() == 0.1, x[0].item())  # (3)!
#> False 0.10000000149011612

print(torch.tensor([1]) == 1.5)  # (4)!
#> tensor([False])
