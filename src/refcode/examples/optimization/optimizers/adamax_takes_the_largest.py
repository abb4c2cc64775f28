import torch

for name in ("Adam", "Adamax"):
    w = torch.zeros(1, requires_grad=True)
    optimizer = getattr(torch.optim, name)(
        [w], lr=0.1, betas=(0.0, 0.5)
    )
    steps = []
    for g in (1.0, 8.0, 1.0, 1.0, 1.0, 1.0):
        before = w.item()
        w.grad = torch.tensor([g])
        optimizer.step()
        steps.append(round(before - w.item(), 4))
    print(name, steps)
    #> Adam [0.1, 0.122, 0.0229, 0.0326, 0.0444, 0.0577]
    #> Adamax [0.1, 0.1, 0.025, 0.05, 0.1, 0.1]
