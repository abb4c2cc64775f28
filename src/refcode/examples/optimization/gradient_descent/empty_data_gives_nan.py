import torch

x = y = torch.empty(0)
w = torch.tensor(1.0, requires_grad=True)
for reduce in (torch.mean, torch.sum):
    cost = reduce((x * w - y) ** 2)
    print(cost.item(), *torch.autograd.grad(cost, w))
    #> nan tensor(0.)
    #> 0.0 tensor(0.)
