import torch

x = torch.arange(6).view(2, 3)
f = torch.empty_strided((2, 3), (1, 2), dtype=torch.int64)
f.copy_(x)
print(f)
#> tensor([[0, 1, 2],
#>         [3, 4, 5]])
print(x.as_strided((6,), (1,)))
#> tensor([0, 1, 2, 3, 4, 5])
print(f.as_strided((6,), (1,)))
#> tensor([0, 3, 1, 4, 2, 5])
