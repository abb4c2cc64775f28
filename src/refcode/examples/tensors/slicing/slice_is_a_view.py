import torch

a = torch.arange(4)
b = a[1:3]
b[0] = 99
print(a)
#> tensor([ 0, 99,  2,  3])

c = a[1:3].clone()
c[0] = -1
print(a)
#> tensor([ 0, 99,  2,  3])
