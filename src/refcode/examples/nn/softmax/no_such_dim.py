import torch
from torch.nn import functional as F

x = torch.zeros(2, 3)
try:
    F.softmax(x, dim=2)
except IndexError as error:
    print(error)
    #> Dimension out of range (expected to be in range of [-2, 1], but got 2)
print(F.softmax(x, dim=-1).sum(dim=-1))
#> tensor([1., 1.])
