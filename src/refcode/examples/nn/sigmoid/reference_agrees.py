import torch

from refcode.nn import logsigmoid, sigmoid

x = torch.tensor([-200.0, 0.0, 200.0], requires_grad=True)
print(sigmoid(x).detach(), logsigmoid(x).detach())
#> tensor([0.0000, 0.5000, 1.0000]) tensor([-200.0000,   -0.6931,    0.0000])
sigmoid(x).sum().backward()
print(x.grad)
#> tensor([0.0000, 0.2500, 0.0000])
