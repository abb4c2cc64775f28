import torch

a = torch.tensor([[1, 2], [3, 4]])
print(3 * a)
#> tensor([[ 3,  6],
#>         [ 9, 12]])
print(torch.equal(torch.mul(a, 3), 3 * a))
#> True
print(torch.equal(a * torch.tensor(3), 3 * a))
#> True
