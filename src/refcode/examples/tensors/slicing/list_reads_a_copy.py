import torch

a = torch.arange(4)
c = a[[1, 3]]
c[0] = -1
print(a)
#> tensor([0, 1, 2, 3])

a[[1, 3]] = -1
print(a)
#> tensor([ 0, -1,  2, -1])
