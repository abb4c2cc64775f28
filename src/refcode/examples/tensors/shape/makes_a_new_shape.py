import torch

x = torch.zeros(2, 3, 4)
print(torch.ones(x.shape).shape)
#> torch.Size([2, 3, 4])
print(torch.ones(*x.shape, 5).shape)
#> torch.Size([2, 3, 4, 5])
print(torch.ones(*x.shape[:-1], 1).shape)
#> torch.Size([2, 3, 1])
try:
    torch.ones(x.shape, 5)
except TypeError as error:
    print(error)
    #> ones() takes 1 positional argument but 2 were given

sizes = [5]
try:
    torch.ones(x.shape + sizes)
except TypeError as error:
    print(error)
    #> can only concatenate tuple (not list) to torch.Size
