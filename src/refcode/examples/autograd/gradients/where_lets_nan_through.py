import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
y = torch.where(x > 0, x.sqrt(), 0.0)
y.sum().backward()
print(y, x.grad)
#> tensor([0., 2.], grad_fn=<WhereBackward0>) tensor([   nan, 0.2500])

x.grad = None
safe = torch.where(x > 0, x, 1.0)
y = torch.where(x > 0, safe.sqrt(), 0.0)
y.sum().backward()
print(y, x.grad)
#> tensor([0., 2.], grad_fn=<WhereBackward0>) tensor([0.0000, 0.2500])
