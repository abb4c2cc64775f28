import torch

x = torch.tensor([1, 2])
nothing = None
print(x == nothing, x is nothing)
#> False False
print(x == [1, 2], x == (1, 2), x == "12")
#> False False False

print(x == torch.tensor([1, 2]), x.tolist() == [1, 2])
#> tensor([True, True]) True
try:
    torch.equal(x, [1, 2])
except TypeError as error:
    print(error)
    #> equal(): argument 'other' (position 2) must be Tensor, not list
