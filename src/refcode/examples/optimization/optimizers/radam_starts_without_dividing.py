import torch

for name in ("Adam", "RAdam"):
    w = torch.zeros(1, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=0.001)
    steps = {}
    for t in range(1, 10001):
        before = w.item()
        w.grad = torch.tensor([1000.0])
        optimizer.step()
        steps[t] = round(before - w.item(), 5)
    print(name, {t: steps[t] for t in (1, 5, 6, 100, 10000)})
    #> Adam {1: 0.001, 5: 0.001, 6: 0.001, 100: 0.001, 10000: 0.001}
    #> RAdam {1: 1.0, 5: 1.0, 6: 3e-05, 100: 0.00022, 10000: 0.001}
