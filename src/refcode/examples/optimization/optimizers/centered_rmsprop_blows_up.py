import torch

for centered in (False, True):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.RMSprop(
        [w], lr=0.001, alpha=0.5, centered=centered
    )
    for _ in range(40):
        before = w.item()
        w.grad = torch.ones(1)
        optimizer.step()
    print(centered, f"last step: {before - w.item():.0e}")
    #> False last step: 1e-03
    #> True last step: 1e+05
