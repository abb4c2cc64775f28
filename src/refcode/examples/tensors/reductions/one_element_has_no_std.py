import warnings

import torch

x = torch.tensor([[5.0]])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(x.std(dim=0), x.var(), torch.empty(0).std())
    #> tensor([nan]) tensor(nan) tensor(nan)
print(str(caught[0].message).partition(" (Triggered")[0])
#> std(): degrees of freedom is <= 0. Correction should be strictly less than the reduction factor (input numel divided by output numel).

print(x.std(dim=0, correction=0))
#> tensor([0.])
