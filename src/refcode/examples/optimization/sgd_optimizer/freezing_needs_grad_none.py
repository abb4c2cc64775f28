import torch

w = torch.tensor([8.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
w.grad = torch.tensor([4.0])
optimizer.step()
print(w.item())
#> 6.0

w.requires_grad_(False)
optimizer.step()  # (1)!
print(w.item())
#> 4.0

w.grad = None
optimizer.step()
print(w.item())
#> 4.0
