import torch

x, y = torch.tensor([1.0, 2.0, 3.0, 4.0]), torch.zeros(4)
w = torch.tensor(1.0, requires_grad=True)
(w * x - y).pow(2).mean().backward()
print(w.grad)
#> tensor(15.)

w.grad = None
for part, target in zip(x.split(2), y.split(2), strict=True):
    loss = (w * part - target).pow(2).mean() / 2
    loss.backward()
print(w.grad)
#> tensor(15.)
