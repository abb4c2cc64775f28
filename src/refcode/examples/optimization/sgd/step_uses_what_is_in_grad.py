import torch

w = torch.tensor([1.0, 1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
w.grad = torch.tensor([4.0, -2.0])  # (1)!
optimizer.step()
print(w.detach())
#> tensor([-1.,  2.])
