import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 5, 6])
print(torch.dot(a, b))
#> tensor(32)
print((a * b).sum(), a @ b)
#> tensor(32) tensor(32)
