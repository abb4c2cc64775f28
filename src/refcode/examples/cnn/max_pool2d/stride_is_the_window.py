import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0, 9.0, 2.0, 3.0, 4.0, 8.0]]])  # (C, H, W)
print(F.max_pool2d(x, (1, 2)))  # (1)!
#> tensor([[[9., 3., 8.]]])
print(F.max_pool2d(x, (1, 2), stride=1))  # (2)!
#> tensor([[[9., 9., 3., 4., 8.]]])
print(F.max_pool2d(x, (1, 3), stride=(1, 2)))
#> tensor([[[9., 4.]]])
