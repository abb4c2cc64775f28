import torch
from torch.nn import functional as F

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
weight = torch.zeros(1, 2, requires_grad=True)
bias = torch.zeros(1, requires_grad=True)
y = F.linear(x, weight, bias)
y.backward(torch.tensor([[1.0], [10.0]]))
print(weight.grad, bias.grad)
#> tensor([[31., 42.]]) tensor([11.])
print(torch.tensor([[1.0, 10.0]]) @ x)
#> tensor([[31., 42.]])
