import torch

x = torch.arange(6)
x.resize_(2)
print(x, x.untyped_storage().nbytes())
#> tensor([0, 1]) 48
x.resize_(6)
print(x)
#> tensor([0, 1, 2, 3, 4, 5])

n = torch.arange(3).numpy()
try:
    torch.from_numpy(n).resize_(4)
except RuntimeError as error:
    print(error)
    #> Trying to resize storage that is not resizable
