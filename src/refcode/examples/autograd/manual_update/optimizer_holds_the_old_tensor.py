import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)

w = (w * 2).detach().requires_grad_()
w.sum().backward()
optimizer.step()
print(w, w.grad)
#> tensor([2.], requires_grad=True) tensor([1.])

optimizer = torch.optim.SGD([w], lr=0.5)
optimizer.step()
print(w)
#> tensor([1.5000], requires_grad=True)
