import torch

try:
    torch.reshape()
except TypeError as error:
    print(error)
    #> reshape() missing 2 required positional argument: "input", "shape"

print(torch.reshape(torch.arange(6), (3, 2)).shape)
#> torch.Size([3, 2])
