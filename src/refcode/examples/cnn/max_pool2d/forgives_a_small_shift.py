import torch
import torch.nn.functional as F

x = torch.zeros(1, 1, 2, 6)
x[0, 0, 0, 2] = 1
moved = x.roll(1, dims=-1)
print(F.max_pool2d(x, 2), F.max_pool2d(moved, 2))
#> tensor([[[[0., 1., 0.]]]]) tensor([[[[0., 1., 0.]]]])
print(F.max_pool2d(moved.roll(1, dims=-1), 2))  # (1)!
#> tensor([[[[0., 0., 1.]]]])
