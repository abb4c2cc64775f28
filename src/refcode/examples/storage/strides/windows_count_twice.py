import torch

a = torch.zeros(6)
a.unfold(0, 3, 1).add_(1)
print(a)
#> tensor([1., 2., 3., 3., 2., 1.])

a = torch.zeros(6)
w = a.unfold(0, 3, 1) + 1
print(a, w.shape)
#> tensor([0., 0., 0., 0., 0., 0.]) torch.Size([4, 3])
