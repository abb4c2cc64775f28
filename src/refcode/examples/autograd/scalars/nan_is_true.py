import math

import torch

x = torch.tensor(float("nan"))
print(x.item(), bool(x), x == x, x.item() == x.item())
#> nan True tensor(False) False
print(math.isnan(x), x.isnan())
#> True tensor(True)
one = torch.tensor(1.0)
print(max(x, one), max(one, x), torch.maximum(one, x))
#> tensor(nan) tensor(1.) tensor(nan)
for bad in (x, torch.tensor(float("inf"))):
    try:
        int(bad)
    except (OverflowError, ValueError) as error:
        print(error)
        #> cannot convert float NaN to integer
        #> cannot convert float infinity to integer
print(bad.item(), bad.item() > 1e308)
#> inf True
