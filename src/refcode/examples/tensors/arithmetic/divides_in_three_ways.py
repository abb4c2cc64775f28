import torch

a = torch.tensor([7, -7])
print(a / 2)
#> tensor([ 3.5000, -3.5000])
print(a // 2)
#> tensor([ 3, -4])
print(torch.div(a, 2, rounding_mode="floor"))
#> tensor([ 3, -4])
print(torch.div(a, 2, rounding_mode="trunc"))
#> tensor([ 3, -3])

print(a.float() // 2)
#> tensor([ 3., -4.])
try:
    torch.div(a, 2, rounding_mode="round")
except RuntimeError as error:
    print(error)
    #> div expected rounding_mode to be one of None, 'trunc', or 'floor' but found 'round'
