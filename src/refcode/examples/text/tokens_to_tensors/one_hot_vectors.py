import torch
from torch.nn import functional as F

ids = torch.tensor([1, 0, 2, 2, 3])  # "hello"
x = F.one_hot(ids, num_classes=4)
print(x)
#> tensor([[0, 1, 0, 0],
#>         [1, 0, 0, 0],
#>         [0, 0, 1, 0],
#>         [0, 0, 1, 0],
#>         [0, 0, 0, 1]])
print(x.shape, x.dtype)
#> torch.Size([5, 4]) torch.int64
