import torch

x = torch.zeros(2, 3)
try:
    x.transpose(1, 2)
except IndexError as error:
    print(error)
    #> Dimension out of range (expected to be in range of [-2, 1], but got 2)
print(x.transpose(0, 1).shape, x.transpose(-2, -1).shape)
#> torch.Size([3, 2]) torch.Size([3, 2])

v = torch.zeros(3)
try:
    v.transpose(0, 1)
except IndexError as error:
    print(error)
    #> Dimension out of range (expected to be in range of [-1, 0], but got 1)
print(v[None].transpose(0, 1).shape)
#> torch.Size([3, 1])
