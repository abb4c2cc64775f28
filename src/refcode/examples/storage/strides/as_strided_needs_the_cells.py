import torch

a = torch.zeros(2)
try:
    torch.as_strided(a, (3,), (1,))
except RuntimeError as error:
    print(error)
    #> setStorage: sizes [3], strides [1], storage offset 0, and itemsize 4 requiring a storage size of 12 are out of bounds for storage of size 8

b = torch.zeros(6)
try:
    b[2:].as_strided((2, 3), (2, 1))
except RuntimeError as error:
    print(error)
    #> setStorage: sizes [2, 3], strides [2, 1], storage offset 2, and itemsize 4 requiring a storage size of 28 are out of bounds for storage of size 24
print(b[1:].as_strided((2, 3), (2, 1)).shape)
#> torch.Size([2, 3])
