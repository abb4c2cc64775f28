import torch

x = torch.arange(6)
try:
    torch.view(x, (2, 3))
except AttributeError as error:
    print(error)
    #> module 'torch' has no attribute 'view'

print(x.view(2, 3).shape)
#> torch.Size([2, 3])
print(torch.reshape(x, (2, 3)).shape)
#> torch.Size([2, 3])
