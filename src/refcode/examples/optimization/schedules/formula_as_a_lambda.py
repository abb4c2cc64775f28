from math import cos, isclose, pi

import torch
from torch.optim import SGD, lr_scheduler


def rates(kind, *arguments):
    w = torch.tensor(4.0, requires_grad=True)
    optimizer = SGD([w], lr=1.0)
    scheduler = getattr(lr_scheduler, kind)(optimizer, *arguments)
    for _ in range(6):
        yield optimizer.param_groups[0]["lr"]
        optimizer.step()
        scheduler.step()

for kind, arguments, factor in (
    ("StepLR", (3, 0.5), lambda t: 0.5 ** (t // 3)),
    ("ExponentialLR", (0.8,), lambda t: 0.8**t),
    ("PolynomialLR", (6, 2.0), lambda t: (1 - t / 6) ** 2),
    ("LinearLR", (0.25, 1.0, 3), lambda t: min(1, 0.25 + 0.25 * t)),
    ("CosineAnnealingLR", (6,), lambda t: (1 + cos(pi * t / 6)) / 2),
):
    ours = rates("LambdaLR", factor)
    print(kind, all(map(isclose, rates(kind, *arguments), ours)))
    #> StepLR True
    #> ExponentialLR True
    #> PolynomialLR True
    #> LinearLR True
    #> CosineAnnealingLR True
