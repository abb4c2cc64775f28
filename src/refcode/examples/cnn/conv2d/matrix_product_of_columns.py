import torch
import torch.nn.functional as F

x = torch.arange(32.0).reshape(1, 2, 4, 4)
w = torch.arange(24.0).reshape(3, 2, 2, 2)

columns = F.unfold(x, kernel_size=2)  # (N, C·kH·kW, L)
print(columns.shape)
#> torch.Size([1, 8, 9])
y = w.flatten(1) @ columns  # (3, 8) @ (8, 9)
print(torch.equal(y.reshape(1, 3, 3, 3), F.conv2d(x, w)))
#> True
print(F.fold(columns, (4, 4), kernel_size=2)[0, 0])  # (1)!
#> tensor([[ 0.,  2.,  4.,  3.],
#>         [ 8., 20., 24., 14.],
#>         [16., 36., 40., 22.],
#>         [12., 26., 28., 15.]])
