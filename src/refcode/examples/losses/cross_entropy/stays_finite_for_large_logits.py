import torch
import torch.nn.functional as F

z = torch.tensor([[1000.0, 0.0]], requires_grad=True)
y = torch.tensor([1])

by_hand = -(z.exp()[0, y] / z.exp().sum()).log()
print(by_hand.detach())
#> tensor([inf])
loss = F.cross_entropy(z, y)
loss.backward()
print(loss.detach(), z.grad)
#> tensor(1000.) tensor([[ 1., -1.]])
