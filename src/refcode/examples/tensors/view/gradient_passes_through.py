import torch

x = torch.arange(6.0, requires_grad=True)
y = x.view(2, 3)
(y * y).sum().backward()
print(x.grad)
#> tensor([ 0.,  2.,  4.,  6.,  8., 10.])
print(x.view(torch.float32).requires_grad)  # (1)!
#> False
