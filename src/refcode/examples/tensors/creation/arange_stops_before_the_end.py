import torch

print(torch.arange(5))
#> tensor([0, 1, 2, 3, 4])
print(torch.arange(1, 7, 2))
#> tensor([1, 3, 5])
print(torch.arange(5, 0, -2))
#> tensor([5, 3, 1])
print(torch.arange(3.0))  # (1)!
#> tensor([0., 1., 2.])
print(torch.arange(5, 5))
#> tensor([], dtype=torch.int64)
try:
    torch.arange(5, 0)
except RuntimeError as error:
    print(error)
    #> upper bound and lower bound inconsistent with step sign
