import torch

a, b = torch.tensor(8.0), torch.tensor(10.0)
print(torch.isclose(a, b, rtol=0.22, atol=0.0))  # (1)!
#> tensor(True)
print(torch.isclose(b, a, rtol=0.22, atol=0.0))  # (2)!
#> tensor(False)
