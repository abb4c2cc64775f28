import torch

a = torch.ones(2, 1, 3, 4)
b = torch.ones(5, 4, 6)
print((a @ b).shape)  # (1)!
#> torch.Size([2, 5, 3, 6])
try:
    torch.ones(2, 3) @ torch.ones(1, 3)
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (2x3 and 1x3)
try:
    torch.cat([torch.ones(2, 3), torch.ones(3)])
except RuntimeError as error:
    print(error)
    #> Tensors must have same number of dimensions: got 2 and 1
try:
    torch.stack([torch.ones(2, 3), torch.ones(3)])
except RuntimeError as error:
    print(error)
    #> stack expects each tensor to be equal size, but got [2, 3] at entry 0 and [3] at entry 1
