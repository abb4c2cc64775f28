import torch

print(torch.get_default_dtype())
#> torch.float32

torch.set_default_dtype(torch.float64)
print(torch.tensor([1.5]).dtype, torch.zeros(2).dtype)
#> torch.float64 torch.float64
print(torch.tensor([1]).dtype, torch.arange(2).dtype)
#> torch.int64 torch.int64
torch.set_default_dtype(torch.float32)

try:
    torch.set_default_dtype(torch.int64)
except TypeError as error:
    print(error)
    #> only floating-point types are supported as the default type
