import torch

x = torch.tensor([0.25, 1.75], requires_grad=True)
x.round().sum().backward()
print(x.grad)
#> tensor([0., 0.])

x.grad = None
y = x + (x.round() - x).detach()
y.sum().backward()
print(y.detach(), x.grad)
#> tensor([0., 2.]) tensor([1., 1.])
