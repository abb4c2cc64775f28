import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0, 5.0, 2.0, 2.0], [3.0, 4.0, 2.0, 2.0]]])
x.requires_grad_()
F.max_pool2d(x, 2).sum().backward()
print(x.grad)
#> tensor([[[0., 1., 1., 0.],
#>          [0., 0., 0., 0.]]])

x.grad = None
F.avg_pool2d(x, 2).sum().backward()
print(x.grad)
#> tensor([[[0.2500, 0.2500, 0.2500, 0.2500],
#>          [0.2500, 0.2500, 0.2500, 0.2500]]])
