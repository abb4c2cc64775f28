import torch

x = torch.ones(2, 3)
print(x.sum(dim=None), x.sum(dim=()))
#> tensor(6.) tensor(6.)
print(x.any(dim=()).shape)  # (1)!
#> torch.Size([2, 3])

s = torch.tensor(7.0)
print(s.sum(), s.sum(dim=0), s.max(dim=-1).indices)
#> tensor(7.) tensor(7.) tensor(0)
try:
    s.sum(dim=1)
except IndexError as error:
    print(error)
    #> Dimension out of range (expected to be in range of [-1, 0], but got 1)
try:
    x.sum(dim=(0, -2))
except RuntimeError as error:
    print(error)
    #> dim 0 appears multiple times in the list of dims
