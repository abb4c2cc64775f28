import torch

x = torch.zeros(2, 3, 4)
print(x.size(0), x.shape[0], type(x.size(0)))
#> 2 2 <class 'int'>
print(x.size(-1), x.shape[-1])
#> 4 4
print(x.size(dim=1))
#> 3
