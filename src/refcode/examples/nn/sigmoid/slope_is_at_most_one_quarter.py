import torch

x = torch.tensor([-10.0, -2.0, 0.0, 2.0, 10.0], requires_grad=True)
p = torch.sigmoid(x)
p.sum().backward()
print(x.grad.round(decimals=4))
#> tensor([0.0000, 0.1050, 0.2500, 0.1050, 0.0000])
print(torch.allclose(x.grad, (p * (1 - p)).detach()))
#> True
