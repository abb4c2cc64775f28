import torch
import torch.nn.functional as F

x = torch.zeros(1, 1, 3, 3)
x[0, 0, 1, 1] = 1  # a single point
w = torch.tensor([[1.0, 2.0], [3.0, 4.0]]).reshape(1, 1, 2, 2)
print(F.conv2d(x, w)[0, 0])
#> tensor([[4., 3.],
#>         [2., 1.]])
print(F.conv2d(x, w.flip(-1, -2))[0, 0])  # (1)!
#> tensor([[1., 2.],
#>         [3., 4.]])
