import torch

w = torch.zeros(3, 3, requires_grad=True)
optimizer = torch.optim.Muon([w], lr=1.0, weight_decay=0)
w.grad = torch.diag(torch.tensor([100.0, 10.0, 1.0]))
optimizer.step()
step = -w.detach()
print(torch.linalg.svdvals(w.grad).tolist())
#> [100.0, 10.0, 1.0]
print(torch.linalg.svdvals(step).round(decimals=1))
#> tensor([0.7000, 0.7000, 0.7000])
