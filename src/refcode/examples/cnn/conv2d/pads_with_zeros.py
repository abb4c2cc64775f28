import torch
import torch.nn.functional as F

x, w = torch.ones(1, 1, 4, 4), torch.ones(1, 1, 3, 3)
print(F.conv2d(x, w)[0, 0])
#> tensor([[9., 9.],
#>         [9., 9.]])
print(F.conv2d(x, w, padding=1)[0, 0])
#> tensor([[4., 6., 6., 4.],
#>         [6., 9., 9., 6.],
#>         [6., 9., 9., 6.],
#>         [4., 6., 6., 4.]])
print(F.conv2d(x, w, padding=(0, 2)).shape)
#> torch.Size([1, 1, 2, 6])
