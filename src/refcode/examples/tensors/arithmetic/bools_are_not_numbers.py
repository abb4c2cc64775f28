import torch

a = torch.tensor([True, True, False])
b = torch.tensor([True, False, False])
print(a + b, a * b)  # (1)!
#> tensor([ True,  True, False]) tensor([ True, False, False])
print(a + 1, a.int() + b.int())
#> tensor([2, 2, 1]) tensor([2, 1, 0], dtype=torch.int32)
try:
    a - b
except RuntimeError as error:
    print(error)
    #> Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
try:
    1 - a
except RuntimeError as error:
    print(error)
    #> Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
print(a ^ b, ~a)
#> tensor([False,  True, False]) tensor([False, False,  True])
