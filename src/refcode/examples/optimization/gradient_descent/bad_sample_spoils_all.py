import torch

x = torch.tensor([1.0, 2.0, float("nan")])
y = torch.tensor([2.0, 4.0, 6.0])
w = torch.tensor([1.0, 1.0], requires_grad=True)
cost = ((x * w[0] + w[1] - y) ** 2).mean()
print(cost, *torch.autograd.grad(cost, w))
#> tensor(nan, grad_fn=<MeanBackward0>) tensor([nan, nan])
good = x.isfinite() & y.isfinite()
cost = ((x[good] * w[0] + w[1] - y[good]) ** 2).mean()
print(cost, *torch.autograd.grad(cost, w))
#> tensor(0.5000, grad_fn=<MeanBackward0>) tensor([-2., -1.])
