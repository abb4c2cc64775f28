import torch

w = torch.tensor(1.0, requires_grad=True)
loss = (w - 3) ** 2
with torch.no_grad():
    w += 1
print(loss.item())
#> 4.0
print(((w - 3) ** 2).item())
#> 1.0
