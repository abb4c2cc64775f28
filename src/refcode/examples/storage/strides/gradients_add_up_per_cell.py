import torch

b = torch.ones(1, requires_grad=True)
b.expand(4).sum().backward()
print(b.grad)
#> tensor([4.])

a = torch.arange(6.0, requires_grad=True)
a.unfold(0, 3, 1).sum().backward()
print(a.grad)
#> tensor([1., 2., 3., 3., 2., 1.])
