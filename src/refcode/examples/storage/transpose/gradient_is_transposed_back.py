import torch

w = torch.zeros(2, 3, requires_grad=True)
c = torch.arange(6.0).view(3, 2)
(w.T * c).sum().backward()
print(w.grad)
#> tensor([[0., 2., 4.],
#>         [1., 3., 5.]])
