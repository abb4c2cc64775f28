import torch

x = torch.tensor([10, 20, 30, 40])
n = torch.tensor(4)
try:
    x[n / 2]
except IndexError as error:
    print(error)
    #> tensors used as indices must be long, int, byte or bool tensors
try:
    torch.zeros(n / 2)
except TypeError as error:
    print(error)
    #> zeros(): argument 'size' (position 1) must be tuple of ints, not Tensor

print(n / 2, n // 2)
#> tensor(2.) tensor(2)
print(x[n // 2], torch.zeros(n // 2))
#> tensor(30) tensor([0., 0.])
