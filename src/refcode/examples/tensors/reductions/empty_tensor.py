import torch

e = torch.empty(0)
print(e.sum(), e.prod(), e.mean(), e.median())
#> tensor(0.) tensor(1.) tensor(nan) tensor(nan)
print(e.any(), e.all(), e.count_nonzero())
#> tensor(False) tensor(True) tensor(0)
try:
    e.max()
except RuntimeError as error:
    print(error)
    #> max(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.
try:
    e.argmax()
except IndexError as error:
    print(error)
    #> argmax(): Expected reduction dim to be specified for input.numel() == 0.

rows = torch.empty(0, 3)
print(rows.sum(dim=0), rows.amax(dim=1).shape)
#> tensor([0., 0., 0.]) torch.Size([0])
try:
    rows.amax(dim=0)
except IndexError as error:
    print(error)
    #> amax(): Expected reduction dim 0 to have non-zero size.
