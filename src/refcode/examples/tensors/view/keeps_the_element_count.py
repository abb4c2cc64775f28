import torch

x = torch.arange(6)
try:
    x.view(4, 2)
except RuntimeError as error:
    print(error)
    #> shape '[4, 2]' is invalid for input of size 6
try:
    x.view(-1, -1)
except RuntimeError as error:
    print(error)
    #> only one dimension can be inferred
try:
    x.view(-1, 4)
except RuntimeError as error:
    print(error)
    #> shape '[-1, 4]' is invalid for input of size 6

print(x.view(3, 2).shape, x.view(-1, 2).shape)
#> torch.Size([3, 2]) torch.Size([3, 2])
