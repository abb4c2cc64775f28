import torch

w = torch.tensor([4.0, -2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)

loss = (w**2).sum()
loss.backward()
print(w.grad)
#> tensor([ 8., -4.])
optimizer.step()
print(w)
#> tensor([ 2., -1.], requires_grad=True)
