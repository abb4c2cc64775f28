import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)

w.sum().backward()
optimizer.zero_grad()
optimizer.step()
print(w)
#> tensor([1.], requires_grad=True)

optimizer.zero_grad()
w.sum().backward()
optimizer.step()
print(w)
#> tensor([0.5000], requires_grad=True)
