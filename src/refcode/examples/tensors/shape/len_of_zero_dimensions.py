import torch

x = torch.zeros(5, 3)
print(len(x), x.size(0), x.numel())
#> 5 5 15

s = torch.tensor(1)
try:
    len(s)
except TypeError as error:
    print(error)
    #> len() of a 0-d tensor
print(s.numel(), len(s.shape))
#> 1 0
print(len(s.reshape(-1)))
#> 1
