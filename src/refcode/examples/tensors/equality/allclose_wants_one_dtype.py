import torch

x = torch.tensor([1, 2])
y = torch.tensor([1.0, 2.0])
for call in (torch.allclose, torch.isclose):
    try:
        call(x, y)
    except RuntimeError as error:
        print(error)
        #> Long did not match Float
        #> Long did not match Float
try:
    torch.allclose(y, y.double())
except RuntimeError as error:
    print(error)
    #> Float did not match Double

print(torch.allclose(x.to(y.dtype), y), torch.equal(x, y))
#> True True
try:
    torch.allclose(y, 1.0)
except TypeError as error:
    print(error)
    #> allclose(): argument 'other' (position 2) must be Tensor, not float
