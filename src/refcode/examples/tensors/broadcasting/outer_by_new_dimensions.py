import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([10, 20])
print(a[:, None] * b)  # (3, 1) and (2,)
#> tensor([[10, 20],
#>         [20, 40],
#>         [30, 60]])
print(torch.equal(a.unsqueeze(1) * b, torch.outer(a, b)))
#> True

print(a[:, None] - a)
#> tensor([[ 0, -1, -2],
#>         [ 1,  0, -1],
#>         [ 2,  1,  0]])
print(a[:, None] >= a)
#> tensor([[ True, False, False],
#>         [ True,  True, False],
#>         [ True,  True,  True]])
