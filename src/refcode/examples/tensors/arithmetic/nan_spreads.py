import torch

inf, nan = torch.inf, torch.nan
x = torch.tensor([1.0, inf, -inf, nan])
print(x + 1)
#> tensor([2., inf, -inf, nan])
print(x - x)
#> tensor([0., nan, nan, nan])
print(x * 0)
#> tensor([0., nan, nan, nan])
print(x == x)
#> tensor([ True,  True,  True, False])

print(torch.isnan(x))
#> tensor([False, False, False,  True])
print(torch.isfinite(x))
#> tensor([ True, False, False, False])
print(torch.nan_to_num(x, nan=0.0, posinf=9.0, neginf=-9.0))
#> tensor([ 1.,  9., -9.,  0.])
