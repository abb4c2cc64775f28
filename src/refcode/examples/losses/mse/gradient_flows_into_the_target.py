import torch
import torch.nn.functional as F

x = torch.tensor([1.0], requires_grad=True)
y = torch.tensor([4.0], requires_grad=True)
F.mse_loss(x, y).backward()
print(x.grad, y.grad)
#> tensor([-6.]) tensor([6.])

x.grad = y.grad = None
F.mse_loss(x, y.detach()).backward()
print(x.grad, y.grad)
#> tensor([-6.]) None
