import torch

x = torch.zeros(5, 3, dtype=torch.long)
print(x.dtype, torch.long is torch.int64)
#> torch.int64 True

print(torch.zeros(2, dtype=int).dtype)
#> torch.int64
print(torch.zeros(2, dtype=torch.int).dtype)
#> torch.int32
print(torch.zeros(2, dtype=float).dtype)
#> torch.float64
print(torch.zeros(2, dtype=torch.float).dtype)
#> torch.float32

try:
    torch.zeros(2, dtype="int")
except TypeError as error:
    print(error)
    #> zeros(): argument 'dtype' must be torch.dtype, not str
try:
    torch.zeros(2, torch.int64)  # (1)!
except TypeError as error:
    print(error)
    #> zeros(): argument 'size' failed to unpack the object at pos 2 with error "type must be tuple of ints,but got torch.dtype"
