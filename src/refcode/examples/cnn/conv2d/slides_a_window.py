import torch
import torch.nn.functional as F

x = torch.arange(9.0).reshape(1, 1, 3, 3)  # (N, C, H, W)
w = torch.tensor([[[[1.0, 2.0], [3.0, 4.0]]]])  # (O, C, kH, kW)
print(x[0, 0])
#> tensor([[0., 1., 2.],
#>         [3., 4., 5.],
#>         [6., 7., 8.]])
print(F.conv2d(x, w)[0, 0])
#> tensor([[27., 37.],
#>         [57., 67.]])
print((x[0, 0, :2, :2] * w[0, 0]).sum())  # (1)!
#> tensor(27.)
