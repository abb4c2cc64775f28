import torch

w = torch.tensor([4.0], requires_grad=True)
optimizer = torch.optim.SGD([{"params": [w], "lr": -0.25}], lr=0.1)
(w**2).sum().backward()
optimizer.step()
print(w.item())
#> 6.0
print([group["lr"] >= 0 for group in optimizer.param_groups])
#> [False]

optimizer = torch.optim.SGD([w], lr=float("nan"))
optimizer.step()
print(w.item())
#> nan
print([group["lr"] >= 0 for group in optimizer.param_groups])
#> [False]
