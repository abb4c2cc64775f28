import torch

x = torch.tensor([16.0, 17.0, -80.0, -110.0], requires_grad=True)
p = torch.sigmoid(x)
print(p == 1)
#> tensor([False,  True, False, False])
print(p == 0)
#> tensor([False, False, False,  True])
p.sum().backward()
print(x.grad == 0)
#> tensor([False,  True, False,  True])
print(torch.sigmoid(torch.tensor([36.0, 37.0]).double()) == 1)
#> tensor([False,  True])
