import torch

x = torch.tensor(3.0, requires_grad=True)
leaf = x
y = x * x
x = x.detach()
y.backward()
print(x.grad, leaf.grad)
#> None tensor(6.)
print(x.requires_grad, leaf.requires_grad, x is leaf)
#> False True False

x = leaf
x.grad = None
constant = x.detach()
(x * constant).backward()
print(x.grad, x is leaf)
#> tensor(3.) True
