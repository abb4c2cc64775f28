import torch

print(torch.ones(2, 3).shape, torch.ones((2, 3)).shape)
#> torch.Size([2, 3]) torch.Size([2, 3])
print(torch.ones(()))  # (1)!
#> tensor(1.)
print(torch.ones(0, 3))  # (2)!
#> tensor([], size=(0, 3))

try:
    torch.full(2, 7)
except TypeError as error:
    print(error)
    #> full(): argument 'size' (position 1) must be tuple of ints, not int
print(torch.full((2,), 7))
#> tensor([7, 7])

try:
    torch.empty(-1)
except RuntimeError as error:
    print(error)
    #> Trying to create tensor with negative dimension -1: [-1]
try:
    torch.zeros(-1)
except RuntimeError as error:
    print(error)
    #> zeros: Dimension size must be non-negative.
