import torch

a = {"weight": torch.ones(2), "bias": torch.zeros(1)}
b = {"weight": torch.ones(2), "bias": torch.ones(1)}
try:
    torch.testing.assert_close(a, b)
except AssertionError as error:
    print(error)
    #> Tensor-likes are not close!
    #>
    #> Mismatched elements: 1 / 1 (100.0%)
    #> Greatest absolute difference: 1.0 at index (0,) (up to 1e-05 allowed)
    #> Greatest relative difference: 1.0 at index (0,) (up to 1.3e-06 allowed)
    #>
    #> The failure occurred for item ['bias']

try:
    print(a == b)
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with more than one value is ambiguous
print(all(torch.equal(a[name], b[name]) for name in a))
#> False
