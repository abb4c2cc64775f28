import torch
from torch.nn import functional as F

x = torch.tensor([-200.0], requires_grad=True)
torch.sigmoid(x).log().sum().backward()
print(x.grad)
#> tensor([nan])
x.grad = None
F.logsigmoid(x).sum().backward()
print(x.grad)
#> tensor([1.])
