import torch
import torch.nn.functional as F

nan, inf = float("nan"), float("inf")
x = torch.tensor([[[1.0, nan, -inf, -inf, 2.0, inf]]])
print(F.max_pool2d(x, (1, 2)))
#> tensor([[[nan, -inf, inf]]])
print(F.max_pool2d(torch.arange(4).reshape(1, 2, 2), 2))
#> tensor([[[3]]])
print(F.max_pool2d(torch.zeros(0, 3, 4, 4), 2).shape)
#> torch.Size([0, 3, 2, 2])
print(F.max_pool2d(torch.zeros(3, 4, 4), 2).shape)  # (1)!
#> torch.Size([3, 2, 2])
print(F.max_pool2d(torch.zeros(1, 3, 9, 9), 2, dilation=3).shape)
#> torch.Size([1, 3, 3, 3])
print(F.avg_pool2d(torch.tensor([[[1, 2], [2, 2]]]), 2))
#> tensor([[[1]]])
try:
    F.avg_pool2d(torch.zeros(3, 4, 4, dtype=torch.int32), 2)
except RuntimeError as error:
    print(error)
    #> "avg_pool2d" not implemented for 'Int'
