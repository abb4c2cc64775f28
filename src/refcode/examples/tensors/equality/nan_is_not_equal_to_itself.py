import torch

x = torch.tensor([1.0, torch.nan])
y = x.clone()
print(x == y, torch.equal(x, y), torch.equal(x, x))
#> tensor([ True, False]) False False
print(torch.isclose(x, y), torch.allclose(x, y))
#> tensor([ True, False]) False
try:
    torch.testing.assert_close(x, y)
except AssertionError as error:
    print(str(error).splitlines()[0])
    #> Tensor-likes are not close!

print(torch.isclose(x, y, equal_nan=True))
#> tensor([True, True])
print(torch.allclose(x, y, equal_nan=True))
#> True
torch.testing.assert_close(x, y, equal_nan=True)

print(x == torch.nan, torch.nan in x)
#> tensor([False, False]) False
print(x.isnan(), x.isnan().any())
#> tensor([False,  True]) tensor(True)
