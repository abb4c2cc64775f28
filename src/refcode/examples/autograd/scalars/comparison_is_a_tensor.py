import torch

x = torch.tensor(3)
print(x > 2, x == 3, 2 < x < 5)
#> tensor(True) tensor(True) tensor(True)
if x > 2:
    print("larger")
    #> larger
print((x > 2) is True, bool(x > 2) is True)
#> False True
print(isinstance(x, int), isinstance(x.item(), int))
#> False True
print(bool(torch.tensor([0.0])), bool(torch.tensor([-0.5])))
#> False True
for several in (torch.tensor([1, 2]), torch.tensor([])):
    try:
        bool(several)
    except RuntimeError as error:
        print(error)
        #> Boolean value of Tensor with more than one value is ambiguous
        #> Boolean value of Tensor with no values is ambiguous
