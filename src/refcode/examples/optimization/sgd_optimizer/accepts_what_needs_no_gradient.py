import torch

w = torch.tensor([4.0])
optimizer = torch.optim.SGD([w], lr=0.25)
x = torch.tensor([1.0], requires_grad=True)
(w * x).sum().backward()
optimizer.step()
print(w, w.grad)
#> tensor([4.]) None

w.requires_grad_()
(w * x).sum().backward()
optimizer.step()
print(w, w.grad)
#> tensor([3.7500], requires_grad=True) tensor([1.])
