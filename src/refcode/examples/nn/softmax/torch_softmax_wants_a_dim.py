import torch

x = torch.zeros(2, 3)
try:
    torch.softmax(x)
except TypeError as error:
    print(str(error).splitlines()[0])
    #> softmax() missing 1 required positional arguments: "dim"
print(torch.softmax(x, dim=-1).shape)
#> torch.Size([2, 3])
