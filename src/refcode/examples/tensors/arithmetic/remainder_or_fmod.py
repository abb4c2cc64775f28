import torch

a = torch.tensor([7, -7, 7, -7])
b = torch.tensor([3, 3, -3, -3])
print(a % b)
#> tensor([ 1,  2, -2, -1])
print(torch.fmod(a, b))
#> tensor([ 1, -1,  1, -1])

print(a // b * b + a % b)
#> tensor([ 7, -7,  7, -7])
q = torch.div(a, b, rounding_mode="trunc")
print(q * b + torch.fmod(a, b))
#> tensor([ 7, -7,  7, -7])
