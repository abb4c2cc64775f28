import torch

a = torch.zeros(2, 3)
b = torch.zeros(2, 4)
try:
    a @ b
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (2x3 and 2x4)
try:
    a + b
except RuntimeError as error:
    print(error)
    #> The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 1
try:
    torch.cat([a, b])
except RuntimeError as error:
    print(error)
    #> Sizes of tensors must match except in dimension 0. Expected size 3 but got size 4 for tensor number 1 in the list.
try:
    torch.stack([a, b])
except RuntimeError as error:
    print(error)
    #> stack expects each tensor to be equal size, but got [2, 3] at entry 0 and [2, 4] at entry 1
