import torch

x = torch.ones(2, 3)
try:
    x.mean(dim=2)
except IndexError as error:
    print(error)
    #> Dimension out of range (expected to be in range of [-2, 1], but got 2)
print(x.mean(dim=1).shape, x.mean(dim=-2).shape)
#> torch.Size([2]) torch.Size([3])
