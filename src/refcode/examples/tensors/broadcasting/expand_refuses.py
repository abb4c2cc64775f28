import torch

x = torch.ones(2, 3)
try:
    x.expand(4, 3)
except RuntimeError as error:
    print(error)
    #> The expanded size of the tensor (4) must match the existing size (2) at non-singleton dimension 0.  Target sizes: [4, 3].  Tensor sizes: [2, 3]
try:
    x.expand(3)
except RuntimeError as error:
    print(error)
    #> expand(torch.FloatTensor{[2, 3]}, size=[3]): the number of sizes provided (1) must be greater or equal to the number of dimensions in the tensor (2)
try:
    x.expand(-1, 2, 3)
except RuntimeError as error:
    print(error)
    #> The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension 0
print(x.repeat(2, 1).shape)
#> torch.Size([4, 3])
