import torch

x = torch.tensor([1.0, torch.nan, 3.0])
print(x.sum(), x.mean(), x.median())
#> tensor(nan) tensor(nan) tensor(nan)
print(x.max(), x.argmax())
#> tensor(nan) tensor(1)

print(x.nansum(), x.nanmean(), x.nanmedian())
#> tensor(4.) tensor(2.) tensor(1.)
print(hasattr(torch, "nanmax"), x[~x.isnan()].max())
#> False tensor(3.)
print(x.isnan().any(), x.isnan().sum())
#> tensor(True) tensor(1)

n = torch.tensor([torch.nan, torch.nan])
print(n.nansum(), n.nanmean())
#> tensor(0.) tensor(nan)
