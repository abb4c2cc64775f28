import torch

x = torch.zeros(5, 3)
try:
    x.size(2)
except IndexError as error:
    print(error)
    #> Dimension out of range (expected to be in range of [-2, 1], but got 2)
try:
    print(x.shape[2])
except IndexError as error:
    print(error)
    #> tuple index out of range
try:
    x.sum().size(0)
except IndexError as error:
    print(error)
    #> Dimension specified as 0 but tensor has no dimensions
