import torch
from torch.nn import functional as F

print(F.linear(torch.tensor([1, 2]), torch.tensor([[3, 4]])))
#> tensor([11])
print(F.linear(torch.ones(2, 3), torch.ones(3)))
#> tensor([3., 3.])
print(F.linear(torch.ones(2, 0), torch.ones(3, 0), torch.ones(3)))
#> tensor([[1., 1., 1.],
#>         [1., 1., 1.]])
x = torch.tensor([[float("nan"), 1.0], [1.0, 1.0]])
print(F.linear(x, torch.ones(3, 2)))
#> tensor([[nan, nan, nan],
#>         [2., 2., 2.]])
