import torch

x = torch.zeros(2, 3, 4)
a = x.numpy()
print(a.transpose().shape, a.transpose(2, 0, 1).shape)
#> (4, 3, 2) (4, 2, 3)
try:
    x.transpose()
except TypeError as error:
    print(error)
    #> transpose() missing 2 required positional argument: "dim0", "dim1"
try:
    x.transpose(2, 0, 1)
except TypeError as error:
    print(error)
    #> transpose() takes 2 positional arguments but 3 were given
try:
    torch.permute(x, 2, 0, 1)
except TypeError as error:
    print(error)
    #> permute() takes 2 positional arguments but 4 were given

print(x.permute(2, 0, 1).shape, torch.permute(x, (2, 0, 1)).shape)
#> torch.Size([4, 2, 3]) torch.Size([4, 2, 3])
print(x.permute(2, 1, 0).shape)
#> torch.Size([4, 3, 2])
