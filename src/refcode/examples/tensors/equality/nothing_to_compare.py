import torch

e = torch.empty(0)
print(e == e, (e == e).all())
#> tensor([], dtype=torch.bool) tensor(True)
print(torch.equal(e, torch.empty(0)), torch.equal(e, torch.empty(0, 3)))
#> True False
print((e == 1).all(), torch.allclose(e, torch.ones(1)))
#> tensor(True) True
try:
    bool(e == e)
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with no values is ambiguous
