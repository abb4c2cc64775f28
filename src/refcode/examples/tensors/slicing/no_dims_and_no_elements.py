import torch

s = torch.tensor(7)
print(s[...], s[None], s[torch.tensor(True)])
#> tensor(7) tensor([7]) tensor([7])
try:
    s[0]
except IndexError as error:
    print(error)
    #> invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number

e = torch.zeros(0, 3)
print(e[:, 1:].shape, e[e > 0].shape)
#> torch.Size([0, 2]) torch.Size([0])
print(torch.zeros(2, 3)[[]].shape, torch.zeros(2, 3)[5:].shape)
#> torch.Size([0, 3]) torch.Size([0, 3])
try:
    e[0]
except IndexError as error:
    print(error)
    #> index 0 is out of bounds for dimension 0 with size 0
