import torch

x = torch.tensor([[1, 0, 2], [0, 3, 1]])  # (N, features)
w = torch.tensor([10, 20, 30])
print(x * w)  # (1)!
#> tensor([[10,  0, 60],
#>         [ 0, 60, 30]])
print(x @ w)
#> tensor([70, 90])
print((x * w).sum(dim=1))
#> tensor([70, 90])

s = torch.tensor([[1, 2], [3, 4]])
print((s * s).shape == (s @ s).shape, torch.equal(s * s, s @ s))
#> True False
