import torch
import torch.nn.functional as F

x = torch.arange(25.0).reshape(1, 1, 5, 5)
w = torch.tensor([[1.0, 10.0], [100.0, 1000.0]]).reshape(1, 1, 2, 2)
print(x[0, 0])
#> tensor([[ 0.,  1.,  2.,  3.,  4.],
#>         [ 5.,  6.,  7.,  8.,  9.],
#>         [10., 11., 12., 13., 14.],
#>         [15., 16., 17., 18., 19.],
#>         [20., 21., 22., 23., 24.]])
print(F.conv2d(x, w, dilation=2)[0, 0])
#> tensor([[13020., 14131., 15242.],
#>         [18575., 19686., 20797.],
#>         [24130., 25241., 26352.]])
for dilation in (1, 2, 4):
    reach = dilation * (2 - 1) + 1
    print(dilation, reach, F.conv2d(x, w, dilation=dilation).shape)
    #> 1 2 torch.Size([1, 1, 4, 4])
    #> 2 3 torch.Size([1, 1, 3, 3])
    #> 4 5 torch.Size([1, 1, 1, 1])
