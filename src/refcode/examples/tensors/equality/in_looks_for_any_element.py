import torch

x = torch.tensor([[1, 2], [3, 4]])
print(3 in x, 7 in x)
#> True False
print(torch.tensor([1, 9]) in x)  # (1)!
#> True
print((x == torch.tensor([1, 9])).all(dim=1).any())
#> tensor(False)
print(torch.isin(x, torch.tensor([2, 3])))
#> tensor([[False,  True],
#>         [ True, False]])

a, b = torch.tensor([1, 2]), torch.tensor([1, 3])
try:
    print(a in [b, a])
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with more than one value is ambiguous
print(any(a is t for t in [b, a]))
#> True
