import torch

for nesterov in (False, True):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD(
        [w], lr=1.0, momentum=0.5, nesterov=nesterov
    )
    steps = []
    for g in (1.0, 1.0, -1.0):
        before = w.item()
        w.grad = torch.tensor([g])
        optimizer.step()
        steps.append(before - w.item())
    print(nesterov, steps)
    #> False [1.0, 1.5, -0.25]
    #> True [1.5, 1.75, -1.125]
