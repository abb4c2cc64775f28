import torch

w = torch.tensor([2.0], requires_grad=True)
loss = (w * w).sum()
loss.backward()
print(w.grad)
#> tensor([4.])

with torch.no_grad():
    w -= 0.25 * w.grad
w.grad = None
print(w, w.is_leaf, w.grad)
#> tensor([1.], requires_grad=True) True None
