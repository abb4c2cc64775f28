import torch
import torch.nn.functional as F

z, y = torch.zeros(1, 3, requires_grad=True), torch.tensor([-100])
loss = F.cross_entropy(z, y)
print(loss.detach(), torch.autograd.grad(loss, z)[0])
#> tensor(nan) tensor([[0., 0., 0.]])

total = F.cross_entropy(z, y, reduction="sum")
loss = total / (y != -100).sum().clamp(min=1)
print(loss.detach(), torch.autograd.grad(loss, z)[0])
#> tensor(0.) tensor([[0., 0., 0.]])
