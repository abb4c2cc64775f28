import torch

x = torch.ones(2, 3, 4)
names = ["sum", "mean", "var", "std", "amax", "amin", "any", "all"]
names += ["count_nonzero", "prod", "max", "min", "argmax", "argmin"]
names += ["median", "cumsum"]
several, one = [], []
for name in names:
    try:
        getattr(x, name)(dim=(0, 2))
        several.append(name)
    except TypeError:
        one.append(name)
print("several:", *several)
#> several: sum mean var std amax amin any all count_nonzero
print("one dim:", *one)
#> one dim: prod max min argmax argmin median cumsum
print(x.prod(dim=2).prod(dim=0))
#> tensor([1., 1., 1.])
