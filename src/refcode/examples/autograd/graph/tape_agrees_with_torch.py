import torch

from refcode.autograd import Variable


def f(x, w):
    y = (x @ w + 1).relu()
    return (y * y / (1 + y)).mean()


data = torch.tensor([[1.0, -2.0], [3.0, 4.0]])
x, w = Variable(data), Variable(torch.tensor([2.0, 1.0]))
f(x, w).backward()
print(w.grad)
#> tensor([1.8646, 1.2361])

a = data.requires_grad_()
b = torch.tensor([2.0, 1.0], requires_grad=True)
f(a, b).backward()
print(torch.allclose(x.grad, a.grad), torch.allclose(w.grad, b.grad))
#> True True
