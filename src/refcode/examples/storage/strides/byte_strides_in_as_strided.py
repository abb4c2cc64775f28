import torch

a = torch.arange(9).view(3, 3)
n = a.numpy()
try:
    a.as_strided((3, 3), n.strides)
except RuntimeError as error:
    print(error)
    #> setStorage: sizes [3, 3], strides [24, 8], storage offset 0, and itemsize 8 requiring a storage size of 520 are out of bounds for storage of size 72

print(a.as_strided((2,), n[0].strides))
#> tensor([0, 8])
print(a.as_strided((2,), [s // n.itemsize for s in n[0].strides]))
#> tensor([0, 1])
