import torch

actual = torch.tensor([2.0, 4.0])
expected = torch.tensor([2.0, 2.0])
try:
    torch.testing.assert_close(actual, expected)
except AssertionError as error:
    print(error)
    #> Tensor-likes are not close!
    #>
    #> Mismatched elements: 1 / 2 (50.0%)
    #> Greatest absolute difference: 2.0 at index (1,) (up to 1e-05 allowed)
    #> Greatest relative difference: 1.0 at index (1,) (up to 1.3e-06 allowed)

torch.testing.assert_close(actual, expected, rtol=0.0, atol=2.0)
try:
    torch.testing.assert_close(actual, expected, atol=2.0)
except ValueError as error:
    print(error)
    #> Both 'rtol' and 'atol' must be either specified or omitted, but got no rtol.
