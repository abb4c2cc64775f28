import torch

a = torch.tensor([-8.0])
print(a.item(), type(a.item()))
#> -8.0 <class 'float'>
print(torch.tensor([-8]).item(), a.int().item(), int(a))
#> -8 -8 -8
