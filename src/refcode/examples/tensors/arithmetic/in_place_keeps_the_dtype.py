import torch

a = torch.tensor([3, 1])
try:
    a /= 2
except RuntimeError as error:
    print(error)
    #> result type Float can't be cast to the desired output type Long
try:
    torch.ones(2, dtype=torch.int).add_(torch.ones(2))
except RuntimeError as error:
    print(error)
    #> result type Float can't be cast to the desired output type Int

a = a / 2
print(a)
#> tensor([1.5000, 0.5000])
print(torch.can_cast(torch.float32, torch.int64))
#> False
print(torch.can_cast(torch.float64, torch.float16))
#> True
h = torch.ones(1, dtype=torch.float16)
h += torch.tensor([0.0001], dtype=torch.float64)  # (1)!
print(h)
#> tensor([1.], dtype=torch.float16)
