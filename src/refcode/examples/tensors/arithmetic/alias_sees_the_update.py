import torch

a = torch.tensor([1, 2, 3])
alias = a
a = a + 10  # (1)!
print(a, alias)
#> tensor([11, 12, 13]) tensor([1, 2, 3])

a = torch.tensor([1, 2, 3])
alias = a
a += 10  # (2)!
print(a, alias)
#> tensor([11, 12, 13]) tensor([11, 12, 13])
