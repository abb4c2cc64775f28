import torch

x = torch.ones(4, 3)
bias = torch.zeros(3, requires_grad=True)
scale = torch.ones(4, 1, requires_grad=True)
(x * scale + bias).sum().backward()
print(bias.grad)
#> tensor([4., 4., 4.])
print(scale.grad.shape, scale.grad.flatten())
#> torch.Size([4, 1]) tensor([3., 3., 3., 3.])
