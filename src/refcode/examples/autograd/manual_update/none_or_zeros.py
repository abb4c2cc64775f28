import torch

w = torch.ones(1, requires_grad=True)
(w * 2).sum().backward()
g = w.grad
w.grad.zero_()
print(w.grad, g)  # (1)!
#> tensor([0.]) tensor([0.])

(w * 2).sum().backward()
print(w.grad is g, g)
#> True tensor([2.])

w.grad = None
(w * 2).sum().backward()
print(w.grad is g, w.grad)
#> False tensor([2.])
