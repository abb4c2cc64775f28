import torch

x = torch.arange(4)
x[:2] = torch.tensor([7.9, 8.9])  # (1)!
print(x)
#> tensor([7, 8, 2, 3])
x[x > 7] = 1.9
x[[2, 3]] = -1.9
print(x)
#> tensor([ 7,  1, -1, -1])

y = torch.tensor([7.9, 8.9])
try:
    x[[2, 3]] = y  # (2)!
except RuntimeError as error:
    print(error)
    #> Index put requires the source and destination dtypes match, got Long for the destination and Float for the source.
x[[2, 3]] = y.to(x.dtype)
print(x)
#> tensor([7, 1, 7, 8])
