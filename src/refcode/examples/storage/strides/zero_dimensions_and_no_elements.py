import torch

print(torch.tensor(7).stride())
#> ()
print(torch.empty(2, 0, 3).stride(), torch.empty(2, 1, 3).stride())
#> (3, 3, 1) (3, 3, 1)

x = torch.zeros(2, 3)
print(x.stride(-1), x.stride(dim=0))
#> 1 3
try:
    x.stride(2)
except IndexError as error:
    print(error)
    #> Dimension out of range (expected to be in range of [-2, 1], but got 2)
try:
    print(x.strides)
except AttributeError as error:
    print(error)
    #> 'Tensor' object has no attribute 'strides'
