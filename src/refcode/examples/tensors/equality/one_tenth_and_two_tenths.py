import torch

a, b, c = torch.tensor([0.1, 0.2, 0.3])
print(a + b == c)
#> tensor(True)
a, b, c = torch.tensor([0.1, 0.2, 0.3], dtype=torch.float64)
print(a + b == c)
#> tensor(False)
print(torch.isclose(a + b, c))
#> tensor(True)

a, b, c = torch.tensor([0.1, 0.6, 0.7])
print(a + b == c)
#> tensor(False)
print(torch.isclose(a + b, c))
#> tensor(True)
