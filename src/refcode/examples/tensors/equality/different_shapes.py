import torch

x, y = torch.ones(2), torch.ones(3)
print(torch.equal(x, y))
#> False
try:
    x.eq(y)
except RuntimeError as error:
    print(error)
    #> The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
for call in (torch.isclose, torch.allclose):
    try:
        call(x, y)
    except RuntimeError as error:
        print(error)
        #> The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
        #> The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
