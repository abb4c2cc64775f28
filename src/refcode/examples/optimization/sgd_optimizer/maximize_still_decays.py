import torch

w = torch.tensor([8.0], requires_grad=True)
optimizer = torch.optim.SGD(
    [w], lr=0.5, weight_decay=0.5, maximize=True
)
w.grad = torch.tensor([1.0])
optimizer.step()
print(w.item())  # (1)!
#> 6.5
