import torch
from torch.optim import SGD, lr_scheduler


def after_three(name, arguments, by_hand):
    w = torch.tensor(4.0, requires_grad=True)
    optimizer = SGD([w], lr=1.0)
    scheduler = getattr(lr_scheduler, name)(optimizer, *arguments)
    for step in range(3):
        if step == 1 and by_hand:
            optimizer.param_groups[0]["lr"] *= 10
        optimizer.step()
        scheduler.step()
    return optimizer.param_groups[0]["lr"]

for name, *arguments in (
    ("StepLR", 2), ("MultiStepLR", [2]), ("ExponentialLR", 0.8),
    ("PolynomialLR", 6), ("LinearLR", 0.25, 1.0, 4),
    ("CosineAnnealingLR", 6), ("MultiplicativeLR", lambda t: 0.8),
    ("CosineAnnealingWarmRestarts", 6), ("CyclicLR", 0.1, 1.0, 4),
    ("OneCycleLR", 1.0, 6), ("LambdaLR", lambda t: 0.8**t),
):
    rates = [after_three(name, arguments, by) for by in (True, False)]
    print(f"{name:27}", round(rates[0] / rates[1], 3))
    #> StepLR                      10.0
    #> MultiStepLR                 10.0
    #> ExponentialLR               10.0
    #> PolynomialLR                10.0
    #> LinearLR                    10.0
    #> CosineAnnealingLR           10.0
    #> MultiplicativeLR            10.0
    #> CosineAnnealingWarmRestarts 1.0
    #> CyclicLR                    1.0
    #> OneCycleLR                  1.0
    #> LambdaLR                    1.0
