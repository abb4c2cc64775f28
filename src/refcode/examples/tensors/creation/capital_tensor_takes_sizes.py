import torch

print(torch.tensor(5))
#> tensor(5)
print(torch.Tensor(5).shape)  # (1)!
#> torch.Size([5])

print(torch.tensor([5, 6]))
#> tensor([5, 6])
print(torch.Tensor([5, 6]))  # (2)!
#> tensor([5., 6.])

try:
    torch.tensor(5, 6)  # (3)!
except TypeError as error:
    print(error)
    #> tensor() takes 1 positional argument but 2 were given
