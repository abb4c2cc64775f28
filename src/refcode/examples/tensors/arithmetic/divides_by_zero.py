import torch

a = torch.tensor([1, 0, -1])
print(a / 0)
#> tensor([inf, nan, -inf])
print(a.float() // 0, a.float() % 0)
#> tensor([inf, nan, -inf]) tensor([nan, nan, nan])

try:
    torch.tensor([1]) // 0
except RuntimeError as error:
    print(error)
    #> ZeroDivisionError
try:
    torch.tensor([1]) % 0
except RuntimeError as error:
    print(error)
    #> ZeroDivisionError
