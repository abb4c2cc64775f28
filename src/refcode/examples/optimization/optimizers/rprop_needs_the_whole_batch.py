import torch

for name in ("SGD", "Rprop"):
    w = torch.zeros(1, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=0.1)
    for _ in range(100):
        for g in (-1.0, -1.0, -1.0, 9.0):  # (1)!
            w.grad = torch.tensor([g])
            optimizer.step()
    print(name, round(w.item(), 2))
    #> SGD -60.0
    #> Rprop 1.3
