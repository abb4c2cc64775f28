import torch

results = []
for how in ({}, {"foreach": True}, {"fused": True}):
    w = torch.linspace(-1, 1, 1000).requires_grad_()
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9, **how)
    for _ in range(10):
        optimizer.zero_grad()
        (w**4).sum().backward()
        optimizer.step()
    results.append(w.detach())
print([torch.allclose(results[0], other) for other in results[1:]])
#> [True, True]
