import torch
import torch.nn.functional as F

x = torch.zeros(1, 1, 4, 6)
x[..., 3:] = 1  # dark on the left, bright on the right
w = torch.tensor([[-1.0, 0.0, 1.0]]).reshape(1, 1, 1, 3)
print(x[0, 0])
#> tensor([[0., 0., 0., 1., 1., 1.],
#>         [0., 0., 0., 1., 1., 1.],
#>         [0., 0., 0., 1., 1., 1.],
#>         [0., 0., 0., 1., 1., 1.]])
print(F.conv2d(x, w)[0, 0])
#> tensor([[0., 1., 1., 0.],
#>         [0., 1., 1., 0.],
#>         [0., 1., 1., 0.],
#>         [0., 1., 1., 0.]])
