import torch

a = torch.tensor([2, 4])
print(a**2, a**0.5)
#> tensor([ 4, 16]) tensor([1.4142, 2.0000])
try:
    a**-1
except RuntimeError as error:
    print(error)
    #> Integers to negative integer powers are not allowed.

print(a ** torch.tensor([-1, -1]))  # (1)!
#> tensor([0, 0])
print(a**-1.0)
#> tensor([0.5000, 0.2500])
