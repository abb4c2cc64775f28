import torch

w = torch.ones(2, requires_grad=True)
view = w.detach()
(w * 3).sum().backward()

w.data = w.data - 0.5 * w.grad
print(w, view)
#> tensor([-0.5000, -0.5000], requires_grad=True) tensor([1., 1.])

view = w.detach()
with torch.no_grad():
    w -= 0.5 * w.grad
print(w, view)
#> tensor([-2., -2.], requires_grad=True) tensor([-2., -2.])
