import torch
from torch.nn import functional as F

for ids in ([1, 0, 2], [1, 0]):
    print(F.one_hot(torch.tensor(ids)).shape)
    #> torch.Size([3, 3])
    #> torch.Size([2, 2])
print(F.one_hot(torch.tensor([1, 0]), num_classes=4).shape)
#> torch.Size([2, 4])
try:
    F.one_hot(torch.tensor([1, 4]), num_classes=4)
except RuntimeError as error:
    print(error)
    #> Class values must be smaller than num_classes.
